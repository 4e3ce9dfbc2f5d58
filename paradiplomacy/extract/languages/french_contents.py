"""Words of French that tell what a document holds, and what is done under it."""

from paradiplomacy.extract.languages.cues import Trigger, trigger

DOCUMENT = (
    r"(?:accords?|protocoles?(?: d'accord)?|mémorandums?(?: d'entente)?|mémoranda|conventions?|documents?"
    r"|lettres? d'intention|procès-verba(?:l|ux)|comptes? rendus?|chartes?|contrats?"
    r"|programmes? (?:de coopération|d'action|de travail)|plans? (?:de coopération|d'action|de travail)|arrangements?"
    r"|actes?(?= (?:d'amitié|de jumelage|de coopération|a été|signé))|déclarations?|textes?|pactes?|minutes"
    r"|jumelages?|ententes?|avenants?)"
)
_DETERMINED = (
    r"\b(?:ces?|cet|cette|l'|le|la|les|leurs?) ?(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)|précédente?|dernière?) )?"
)
_NOT_SIGNED = r"(?!sign|conclu|paraph|scell|renouvel|recondui|qui\b|dont\b)"
"""What tells that a document was signed tells more than what it holds."""
_WORDS = rf"(?: {_NOT_SIGNED}[\w'-]+){{0,2}}?"
_TEXT = (
    rf"(?:{_DETERMINED}(?:{DOCUMENT}|coopération|version|mouture|feuille de route|programme)|\b(?:le|un) (?:volet"
    rf"|chapitre))\b{_WORDS}(?:, {_NOT_SIGNED}[^.;,]{{3,80}},)?{_WORDS}"
)
"""The document just told of: "le texte", "la nouvelle mouture", "un volet inédit", "l'accord, long de dix pages,"."""
_ITS_ONE = r"\bcel(?:ui|le) (?:(?:conclue?|signée?|passée?) )?(?:de |d'|avec )[^.;,]{2,40}?"
"""Of several documents, that of one side: "celui de Battambang"."""
_IT = rf"(?:\b(?:ils?|elles?|celui-ci|celle-ci)(?: \w+)??|{_ITS_ONE}|{_TEXT})"
_HOLDS = (
    r"(?:(?:port|couvr|concern|touch|ajout|comport|inclu|compren|englob|embrass|mentionn|énum|énonc|détaill|privilégi"
    r"|recens|s'articul|se concentr)\w+|(?:cite|fixe|vise|aborde|traite|retien|contien)(?:nt|ra)?(?:t|nent)?\b"
    r"|vis(?:ait|aient|erait|eraient)\b"
    r"|(?:fai(?:t|sait)|font|réserv\w+|accord\w+|donn\w+) (?:[\w'-]+ ){0,4}?(?:place|part belle|priorité)"
    r"|m(?:et|ettent|ettra|ettait) l'accent|place(?:nt)? (?:\w+ )?(?:en tête|au premier rang)|engage(?:nt)? les"
    r"|va de|s'éten\w+|s'intéress\w+)"
)
"""What a document does that a province does not."""
_ALSO_HOLDS = (
    r"(?:défini\w+|fix\w+|vis(?:ant)\b|reti\w+|trait\w+|abord\w+|évoque(?:nt)?|encadr\w+|régi\w+|organis\w+"
    r"|est valable|court\b|expir\w+|reste en vigueur|arrive\b|met\b|mettent|mis\b|prévoi\w+|est axée?|consacr\w+"
    r"|permet\w*|ouvr\w+|réuni\w+|associe(?:nt)?|tien(?:t|nent) en|compte(?:nt)?)"
)

FORESEES: Trigger = trigger(
    "detail",
    rf"(?:{_TEXT}|{_ITS_ONE}) prévoi(?:t|ent|yait|yaient)\b|\b(?:il|elle|celui-ci|celle-ci) prévoi(?:t|ent) "
    r"(?:\w+ )?(?=qu[e'])",
)
"""A document that foresees something plans nothing beside it."""

CONTENTS: Trigger = trigger(
    "detail",
    r"^coopération (?:dans|en|sur|autour)\b|\b(?:selon|conformément à|aux termes de|en vertu de|au titre d[eu]"
    rf"|dans le cadre d[eu]) (?:le |la |cet? |cette |l'|ce |nouveau |nouvel )*(?:{DOCUMENT}|dernière?\b)"
    rf"|{_DETERMINED}{DOCUMENT}, (?!(?:qui|dont) (?:porte|couvre|concerne|vise))[^.;,]{{3,80}}, (?:port|couvr"
    rf"|concern|vis|touch|trait|prévoi|compren|inclu"
    rf"|englob)\w+|{_IT} {_HOLDS}|{_TEXT} {_ALSO_HOLDS}|\b(?:il|elle)s? prévoi(?:t|ent)\b"
    r"|\b(?:il|elle) (?:est|sera|reste) (?:valable|en vigueur)\b"
    r"|\b(?:il|elle) (?:sera|a été|est) (?:élargie?|étendue?) (?:à|aux?)\b"
    r"|\b(?<!n')y (?:figur\w+|(?:tien|occup)\w+ (?:une|la|le) (?:\w+ )?(?:place|rang|devant)|(?:est|sont|sera|seront"
    r"|a été"
    r"|ont été) (?:\w+ )?(?:question|faite?s?"
    r"|réservée?s?|accordée?s?|consacrée?s?|abordée?s?|prévue?s?|inscrite?s?(?! au patrimoine)|mentionnée?s?"
    r"|citée?s?|évoquée?s?))\b"
    r"|\bs'y ajout\w+|\bon y (?:lit|relève)\b|\btel(?:le)?s? (?:est|sont)\b"
    r"(?=[^.;]{0,40}\b(?:objet|objectifs?|contenu|chantiers|axes|volets|thèmes|ambitions?|grandes lignes)\b)"
    r"|\bil s'agi(?:t|ra|ssait) (?:[\w ]{2,20} )?(?:de |d')(?=[\w'-]{2,}(?:er|ir|re)\b)"
    r"|\b(?:s'est|se sont) (?:\w+ )?(?:traduit|concrétis|matérialis)\w* (?:\w+ )?(?:par|dans)\b"
    r"|\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:donné lieu à|débouché sur|permis (?:à|de|d'))"
    r"|\b(?:constitu|form)\w+ (?:le |la |l'|les )(?:\w+ )?(?:noyau|cœur|socle|ossature|pilier|axe|épine)"
    r"|\bl'accent (?:est|sera|a été) mis sur|\bpriorité (?:est|sera|a été) (?:donnée|accordée) (?:à|aux?)"
    r"|\bla priorité (?:va|ira) (?:à|aux?)"
    r"|\b(?:en sont les|sont (?:ses|leurs)) (?:\w+ )?(?:priorités|domaines|axes|piliers|thèmes|secteurs|chantiers"
    r"|objectifs|points)\b|\bau programme(?= ?:)(?![^.;]*\b(?:visites?|repas|dîner|déjeuner|usine|excursion|musée)\b)"
    r"|\bdepuis(?: lors)?,? (?:elles|ils|les deux \w+)\b|\bfigurent? (?:au premier rang|en tête)"
    r"|\b(?:est|sont) (?:prévue?s?|inscrite?s?|mentionnée?s?|citée?s?) (?:par|dans|à|au) (?:ce|cet|cette|le|la"
    r"|l')\b"
    r"|\bla première place\b|\ben (?:constitu|form)\w+ (?:le|la|l)\b"
    r"|\b(?:domaines?|secteurs?|volets?|axes?|thèmes?|priorités?)(?: de coopération| prioritaires)?(?= ?:)"
    r"|\b(?:deux|trois|quatre|cinq) (?:volets|axes|chapitres|priorités|domaines|thèmes)\b"
    r"|\b(?:échangeront|partageront|se concentreront|mettront l'accent)\b"
    r"|\bfigurent? parmi les (?:domaines|secteurs)\b|\b(?:domaines|secteurs) (?:de coopération"
    r"|prioritaires|envisagés|concernés)\b|\bsont visée?s\b|\bs'(?:y )?engage(?:nt)? (?:\w+ ){0,3}?à\b|\b(?:est"
    r"|sont) (?:consacrée?s?|dédiée?s?|axée?s?)(?= (?:à|aux?|sur)\b)|\b(?:coopéreront"
    r"|collaboreront|travailleront|coordonneront|se coordonneront)\b|\bau cœur de cette coopération\b"
    r"|\bdoivent (?:coopérer|collaborer)"
    r"|\b(?:elles|ils|les deux [\w-]+|les (?:parties|provinces|villes|localités|partenaires)) (?:[\w'-]+ ){0,3}?"
    r"\w{3,}(?:eront|iront|dront|tront)\b(?<!seront)"
    r"|\b(?:aide|forme|accueille|enver|envoie|souti(?:en)?d|fourni|appuie|facilite|favorise|encourage|développe"
    r"|partage|échange|organise|construi|finance|apporte|rece?v|transmett|participe|coopére|coopère|travaille"
    r"|équipe|conseille|livre|achète|promeuv|promouv|transfère|transfére)(?:ra|ront)\b"
    r"|\b(?:devra|devront|auront à|aura à|seront chargée?s de|s'emploieront à|veilleront à|s'efforceront de"
    r"|s'attacheront à)\b",
)
