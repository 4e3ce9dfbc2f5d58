"""Words of French that tell what a document holds, and what is done under it."""

import re

from paradiplomacy.extract.languages.cues import Trigger, trigger

DOCUMENT = (
    r"(?:accords?|protocoles?(?: d'accord)?|mémorandums?(?: d'entente)?|mémoranda|conventions?|documents?"
    r"|lettres? d'intention|procès-verba(?:l|ux)|comptes? rendus?|chartes?|contrats?"
    r"|programmes? (?:de coopération|d'action|de travail|de promotion)|plans? (?:de coopération|d'action|de travail)"
    r"|arrangements?"
    r"|actes?(?= (?:d'amitié|de jumelage|de coopération|a été|signé))|déclarations?|textes?|pactes?|minutes"
    r"|jumelages?|ententes?|avenants?)"
)
FIELD_INTRO = re.compile(
    r"\b(?:(?:dans|en|sur) (?:les |plusieurs |de nombreux |divers |différents )?(?:domaines?"
    r"|secteurs?)(?: suivants| tels que| comme| des?| du| d')?:?|port\w+ sur|couvr\w+|prévoi(?:t|ent)"
    r"|compren(?:d|nent)|comport\w+|inclu(?:t|ent)|concern\w+|vis(?:e"
    r"|ent|ait|aient|ées?|és)\b|comme|notamment|y compris|tels? que|telles? que|parmi les domaines|dans|sur"
    r"|en vue d(?:e|u|es)"
    r"|en faveur d(?:e|u|es)|visant à|ouvr\w+ la voie à|de promouvoir|promouvoir|en matière d[e']|autour d[eu]"
    r"|axée?s? sur|consacrée?s? (?:à|aux?)|relati(?:f|ve)s? (?:à|aux?)|avec(?= [^.;]{3,80} (?:pour|comme) (?:\w+ )?"
    r"(?:priorités?|axes?|domaines?|objectifs?|thèmes?)\b)|touch\w+ (?:à|aux?)|trait à|(?:l'|s')étend\w+ (?:à|aux?)"
    r"|question d[e']"
    r"|question des?|(?:accords?|plan d'action|convention|protocole|mémorandum|programme|entente) pour(?! (?:la p"
    r"|les ann|\d))|dédiée?s? (?:à|aux?)|élargir (?:\w+ ){0,3}?(?:au|à"
    r"|aux)|coopération(?= \w+ique)|d'intensifier|de développer|développer|attirer|multiplier|mené à bien"
    r"|à bien|au cœur|lutté|figurent|priorité (?:\w+ ){0,3}(?:à|aux?)|(?:pour|ayant) (?:priorités?|objet)|(?:a"
    r"|ont|avai(?:t|ent)) (?:\w+ )?permis d[e']|ouv(?:ert|re|rent|rir) (?:leurs?|la|cette|le|ce) (?:coopération"
    r"|partenariat|jumelage|liens|accord) (?:à|aux?)|y ajoutant"
    r"|l'accent (?:\w+ ){1,3}sur|la part belle (?:à|aux?)|(?:fai|faisa|accord|réserv)\w+ (?:une|la) (?:large"
    r"|grande|belle) place (?:à|aux?)|qui (?:place|met)(?:nt)?|donné lieu à|débouché sur|tradui\w+ (?:par"
    r"|dans))(?:(?<=')|(?=\W))"
)
"""Announces fields of cooperation."""
_DETERMINED = (
    r"\b(?:ces?|cet|cette|l'|le|la|les|leurs?) ?(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)|précédente?|dernière?) )?"
)
_NOT_SIGNED = r"(?!sign|conclu|paraph|scell|renouvel|recondui|qui\b|dont\b)"
"""What tells that a document was signed tells more than what it holds."""
_WORDS = rf"(?: {_NOT_SIGNED}[\w'-]+){{0,2}}?"
TEXT = (
    rf"(?:{_DETERMINED}(?:{DOCUMENT}|coopération|version|mouture|feuille de route|programme)|\b(?:le|un) (?:volet"
    rf"|chapitre))\b{_WORDS}(?:, {_NOT_SIGNED}[^.;,]{{3,80}},)?{_WORDS}"
)
"""The document just told of: "le texte", "la nouvelle mouture", "un volet inédit", "l'accord, long de dix pages,"."""
_ITS_ONE = r"\bcel(?:ui|le) (?:de |d'|avec )[^.;,]{2,40}?"
"""Of several documents, that of one side: "celui de Battambang"."""
_IT = rf"(?:\b(?:ils?|elles?|celui-ci|celle-ci)(?: \w+)??|{_ITS_ONE}|{TEXT})"
_HOLDS = (
    r"(?:(?:port|couvr|concern|touch|ajout|comport|inclu|compren|englob|embrass|mentionn|énum|énonc|détaill|privilégi"
    r"|recens|s'articul|se concentr)\w+|(?:cite|fixe|vise|aborde|traite|retien|contien)(?:nt|ra)?(?:t|nent)?\b"
    r"|vis(?:ait|aient|erait|eraient)\b"
    r"|(?:fai(?:t|sait)|font|réserv\w+|accord\w+|donn\w+) (?:[\w'-]+ ){0,4}?(?:place|part belle|priorité)"
    r"|m(?:et|ettent|ettra|ettait) l'accent|place(?:nt)? (?:\w+ )?(?:en tête|au premier rang)|engage(?:nt)? les"
    r"|vau(?:t|dra) à|va de|ouvr\w+ la voie|s'éten\w+|s'intéress\w+)"
)
"""What a document does that a province does not."""
_ALSO_HOLDS = (
    r"(?:défini\w+|fix\w+|vis(?:ant)\b|reti\w+|trait\w+|abord\w+|évoque(?:nt)?|encadr\w+|régi\w+|organis\w+"
    r"|est valable|court\b|expir\w+|reste en vigueur|arrive\b|met\b|mettent|mis\b|prévoi\w+|est axée?|consacr\w+"
    r"|permet\w*|ouvr\w+|réuni\w+|associe(?:nt)?|tien(?:t|nent) en|compte(?:nt)?)"
)

FORESEES: Trigger = trigger(
    "detail",
    rf"(?:{TEXT}|{_ITS_ONE}) prévoi(?:t|ent|yait|yaient)\b|\b(?:il|elle|celui-ci|celle-ci) prévoi(?:t|ent) "
    r"(?:\w+ )?(?=qu[e'])"
    r"|^au (?:menu|sommaire)(?= ?:)"
    rf"|{TEXT} (?:met|ouvri|crée|lance|poursuiv|renforce|intensifie|élargi)t?ra\b",
)
"""A document that foresees something plans nothing beside it."""

CONTENTS: Trigger = trigger(
    "detail",
    r"^coopération (?:dans|en|sur|autour)\b|\b(?:selon|conformément à|aux termes de|en vertu de|au titre d[eu]"
    rf"|dans le cadre d[eu]) (?:le |la |cet? |cette |l'|ce |nouveau |nouvel )*(?:{DOCUMENT}|dernière?\b)"
    rf"|{_DETERMINED}{DOCUMENT}, (?!(?:qui|dont) (?:porte|couvre|concerne|vise))[^.;,]{{3,80}}, (?:port|couvr"
    rf"|concern|vis|touch|trait|prévoi|compren|inclu"
    rf"|englob)\w+|{_IT} {_HOLDS}|(?:{TEXT}|\bcel(?:ui|le)-ci) {_ALSO_HOLDS}|\b(?:il|elle)s? prévoi(?:t|ent)\b"
    r"|\b(?:il|elle) (?:est|sera|reste) (?:valable|en vigueur)\b|\b(?:il|elle) doit (?:[\w']+ ){0,2}?(?:aider|permettre"
    r"|faciliter|favoriser|servir|contribuer|encourager|ouvrir|conduire|stimuler|renforcer|encadrer|durer|courir)\b"
    rf"|{_DETERMINED}{DOCUMENT},? (?:est )?(?:valable|en vigueur|d'une durée)\b"
    r"|\bon (?:[\w']+ra (?:d'|à )?)?y (?:\w{2,}(?:er|ir|ra)|enseigne|apprend|travaille|prévoit)\b"
    r"|\boù (?=[^.;]{3,80}? (?:viennent|vient|occupe(?:nt)?|tien(?:nen)?t|arrive(?:nt)?|figure(?:nt)?"
    r"|domine(?:nt)?|prime(?:nt)?)\b)"
    r"|\b(?:il|elle) (?:sera|a été|est) (?:élargie?|étendue?) (?:à|aux?)\b"
    r"|\b(?<!n')y (?:figur\w+|(?:tien|occup)\w+ (?:une|la|le) (?:\w+ )?(?:place|rang|devant)|(?:est|sont|sera|seront"
    r"|a été|ont été) (?:\w+ )?(?:question|faite?s?"
    r"|réservée?s?|accordée?s?|consacrée?s?|abordée?s?|prévue?s?|inscrite?s?(?! au patrimoine)|mentionnée?s?"
    r"|citée?s?|évoquée?s?))\b"
    r"|\bs'(?:y )?ajout\w+|\b(?:vien(?:nen)?t|viendr(?:a|ont)|sui(?:ven)?t|arriven?t?) ensuite\b|\bon y (?:lit"
    r"|relève|parle|évoque"
    r"|traite|aborde)\b|\btel(?:le)?s? (?:est|sont)\b"
    r"(?=[^.;]{0,40}\b(?:objet|objectifs?|contenu|chantiers|axes|volets|thèmes|ambitions?|grandes lignes)\b)"
    r"|\bil s'agi(?:t|ra|ssait) (?:[\w ]{2,20} )?(?:de |d')(?=[\w'-]{2,}(?:er|ir|re)\b)"
    r"|\b(?:s'est|se sont) (?:\w+ )?(?:traduit|concrétis|matérialis)\w* (?:\w+ )?(?:par|dans)\b"
    r"|\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:donné lieu à|débouché sur|permis (?:à|de|d'))"
    r"|\b(?:constitu|form)\w+ (?:le |la |l'|les )(?:\w+ )?(?:noyau|cœur|socle|ossature|pilier|axe|épine|volet|contenu"
    r"|priorité|matière)"
    r"|\b(?:l'|un )accent (?:\w+ )?(?:est|sera|a été) mis sur|\bpriorité (?:est|sera|a été) (?:donnée|accordée) (?:à"
    r"|aux?)"
    r"|\bla priorité (?:va|ira) (?:à|aux?)"
    r"|\b(?:en sont les|sont (?:ses|leurs)) (?:\w+ )?(?:priorités|domaines|axes|piliers|thèmes|secteurs|chantiers"
    r"|objectifs|points)\b|\bau programme(?= ?:)(?![^.;]*\b(?:visites?|repas|dîner|déjeuner|usine|excursion|musée)\b)"
    r"|\bdepuis(?: lors)?,? (?:elles|ils|les deux \w+)\b|\bfigurent? (?:au premier rang|en tête)"
    r"|\b(?:est|sont) (?:prévue?s?|inscrite?s?|mentionnée?s?|citée?s?) (?:par|dans|à|au) (?:ce|cet|cette|le|la|l')\b"
    r"|\bla première place\b|\ben (?:constitu|form)\w+ (?:le |la |l'|les )\w+"
    r"|\b(?:domaines?|secteurs?|volets?|axes?|thèmes?|priorités?)(?: de coopération| prioritaires)?(?= ?:)"
    r"|\b(?:deux|trois|quatre|cinq) (?:volets|axes|chapitres|priorités|domaines|thèmes)\b"
    r"|\b(?:échangeront|partageront|se concentreront|mettront l'accent)\b"
    r"|\b(?:figurent?|comptent?|sont|est|font|fait) (?:\w+ )?(?:parmi|partie d[eu]s?) (?:les |ses "
    r"|leurs )?(?:domaines|secteurs|axes|priorités)\b|\b(?:domaines|secteurs) (?:de coopération"
    r"|prioritaires|envisagés|concernés)\b"
    r"|\b(?:domaines|secteurs|volets|axes|thèmes|priorités|chantiers|projets|champs) (?:\w+ )?(?:ont été|sont"
    r"|furent) (?:\w+ )?(?:retenue?s|choisie?s|définie?s|identifiée?s|arrêtée?s|fixée?s)\b"
    r"|\b(?:objectifs?|but|ambition)(?: \w+)?(?= ?:)|\bl'objectif (?:\w+ )?est d|\bse taille(?:nt)? la part"
    r"|\barrive(?:nt)? en tête|\bplace (?:y )?(?:est|sera|a été) (?:faite|réservée|accordée|donnée) (?:à|aux?)"
    r"|\ben est (?:le |la |l'|une? )(?:\w+ )?(?:fruit|exemple|résultat|symbole|illustration|réalisation|pilier|volet)\b"
    r"|\bparmi (?:les|leurs|ses) (?:\w+ )?(?:réalisations|projets|actions|résultats|fruits)\b[^.;,]{0,30}? (?:figur"
    r"|compt)\w+|\bsont visée?s\b|\b(?:a|ont) (?:\w+ )?servi à\b"
    r"|\b(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|derni(?:er|ère)|autre) (?:chantier|volet|axe"
    r"|domaine|priorité|pilier|objectif|thème|projet|point)\b|\bs'(?:y )?engage(?:nt)? (?:\w+ ){0,3}?à\b|\b(?:est"
    r"|sont) (?:consacrée?s?|dédiée?s?|axée?s?)(?= (?:à|aux?|sur)\b)|\b(?:coopéreront"
    r"|collaboreront|travailleront|coordonneront|se coordonneront)\b|\bau (?:cœur|centre)(?= d(?:e |u |')(?:ce|cet"
    r"|cette|la|l'|leur)? ?"
    rf"(?:coopération|partenariat|projet|{DOCUMENT})\b)"
    r"|\bdoivent (?:coopérer|collaborer)|\b(?:dans ce cadre|à ce titre|sous son régime)\b"
    r"|(?<=: )(?:les|ses|leurs) (?:grandes lignes|grands axes|têtes de chapitre|points forts|maîtres mots)\b"
    r"|\b(?:les|ses) (?:maîtres mots|mots-clés|mots d'ordre) (?:\w+ )?(?:sont|étaient|restent)\b"
    r"|\b(?:elles|ils|les deux [\w-]+|les (?:parties|provinces|villes|localités|partenaires)) (?:[\w'-]+ ){0,3}?"
    r"(?:[sl]')?\w{2,}(?:eront|iront|dront|tront)\b(?<!seront)"
    r"|\b(?:aide|forme|accueille|enver|envoie|souti(?:en)?d|fourni|appuie|facilite|favorise|encourage|développe"
    r"|partage|échange|organise|construi|finance|apporte|rece?v|transmett|participe|coopére|coopère|travaille"
    r"|équipe|conseille|livre|achète|promeuv|promouv|transfère|transfére|accorde|octroie|attribue|offri|mobilise|prend|bâti"
    r"|céde|cède|épaule|aménage|installe|mène|élabore|restaure|réalise|exploite|gère|enseigne"
    r"|soigne|initie|modernise|entretien|encadre|assiste|recrute|associe|facture|relie|desservi)(?:ra|ront)\b"
    r"|\b(?:devra|devront|auront à|aura à|seront chargée?s de|s'emploieront à|veilleront à|s'efforceront de"
    r"|s'attacheront à)\b",
)
DOCUMENT_TOLD = (
    r"(?:le |la |l'|ce |cet |cette |leur |les deux |ces )(?:(?:nouve\w+|premi\w+|présente?|même|second\w*) )?"
    rf"{DOCUMENT}"
    r"(?: (?:signée?|prolongée?|renouvelée?|conclue?|commune?|initiale?|actuel\w*|d'amitié|de coopération"
    r"|de jumelage))?(?: (?:de|du|en) (?:\d{1,2}(?:er)? )?(?:\w+ )?(?:19|20)\d\d)?"
    r"(?: \([^()]{2,40}\)|, (?!qui|et\b|mais\b|dont\b)[^,;.]{3,70},)?(?= \w)"
)
"""Begins a sentence whose subject is a document."""
BEFALLS = (
    r" (?:(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|serait|doit|devrait|devra|peut|pourrait"
    r"|vient|va)(?: (?:aussi|ensuite|depuis|déjà|encore|été|être|d'être|ainsi|officiellement|enfin|pas|jamais))* "
    r"(?:sign|paraph|conclu|scell|renouvel|prolong|reconduit|reconduire|ratif|approuv|adopt|prépar|rédig|soum|arriv"
    r"|venu|expir|échu|cadu|valable|en vigueur|pris|prend|entr|achev|termin|suspend|rompu|mis|resté|remplac|suiv"
    r"|été|le |la |l'|un|encore|en |au |dans|pas|de |durer|vu|fait|marqu|annonc|salu|examin|discut|négoci)"
    r"|expire|arrive|prend|entre|entr[aé]|court|vaut|rest|demeur|s'achèv|se termin|dur|n'|ne |avec|et\b|ou\b|d'|du\b"
    r"|de\b|des\b|qui\b|que\b|dont\b|mais\b|par\b|sur\b|pour\b|en\b|à\b|au\b|succèd|suit|remplac|marqu|remont|date"
    r"|signé|conclu|fait (?:suite|date)|sera |seront )"
)
"""What is said of such a document but its content."""
