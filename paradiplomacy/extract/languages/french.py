"""Cues of French."""

import re

from paradiplomacy.extract.languages.cues import Cues, by_word, kinds
from paradiplomacy.extract.languages.french_contents import BEFALLS, DOCUMENT, DOCUMENT_TOLD, FIELD_INTRO
from paradiplomacy.extract.languages.french_deeds import DEED
from paradiplomacy.extract.languages.french_figures import FIGURES
from paradiplomacy.extract.languages.french_stems import FRENCH, GENERAL
from paradiplomacy.extract.languages.french_triggers import TRIGGERS
from paradiplomacy.extract.languages.stems import codes_by_stem
from paradiplomacy.extract.words import word_set

_OF = r"(?: (?:de la|de l'|de|du|des|d'))?(?:la |l')?"
_KINDS = {
    "province": r"provinces?|wilayas?",
    "prefecture": r"préfectures?",
    "region": r"régions?(?: autonomes?)?(?: zhuang)?|oblasts?|kraï",
    "state": r"états?|land|länder",
    "county": r"comtés?|départements?",
    "district": r"districts?|arrondissements?",
    "municipality": r"municipalités?|villages?|bourgs?",
    "city": r"villes?|métropoles?|capitales?|communes?|agglomérations?",
}
_DEMONYMS = by_word(
    {
        "LA": "lao, laos, laotien, laotienne, laotiens, laotiennes",
        "KH": "khmer, khmère, khmers, khmères, cambodgien, cambodgienne, cambodgiens, cambodgiennes",
        "TH": "thaïlandais, thaïlandaise, thaïlandaises, thaï",
        "CN": "chinois, chinoise, chinoises",
        "JP": "japonais, japonaise, japonaises, nippone, nippon",
        "KR": "sud-coréen, sud-coréenne, sud-coréens, sud-coréennes, coréen, coréenne, coréens, coréennes",
        "FR": "français, française, françaises",
        "DE": "allemand, allemande, allemandes",
        "RU": "russe, russes",
        "BE": "belge, belges, wallon, wallonne, wallonnes, flamand, flamande",
        "NL": "néerlandais, néerlandaise",
        "IT": "italien, italienne, italiennes",
        "US": "américain, américaine, américaines",
        "AU": "australien, australienne",
        "IN": "indien, indienne",
        "GB": "britannique",
        "CH": "suisse, suisses, vaudois, vaudoise, genevois, genevoise, valaisan, valaisanne",
        "CA": "canadien, canadienne, canadiens, canadiennes, québécois, québécoise, québécoises",
        "CZ": "tchèque",
        "HU": "hongrois, hongroise",
        "PL": "polonais, polonaise",
        "ES": "espagnol, espagnole",
        "CU": "cubain, cubaine",
        "BY": "biélorusse",
        "RO": "roumain, roumaine",
        "MZ": "mozambicain, mozambicaine",
        "DK": "danois, danoise",
        "SE": "suédois, suédoise",
        "SG": "singapourien, singapourienne",
        "TW": "taïwanais, taïwanaise",
        "MY": "malaisien, malaisienne",
        "ID": "indonésien, indonésienne",
        "MA": "marocain, marocaine",
        "DZ": "algérien, algérienne, algériens",
        "TN": "tunisien, tunisienne",
        "SN": "sénégalais, sénégalaise",
        "UA": "ukrainien, ukrainienne, ukrainiens, ukrainiennes",
        "KZ": "kazakh, kazakhe, kazakhstanaise",
        "UZ": "ouzbek, ouzbèke",
        "MN": "mongol, mongole",
        "BG": "bulgare, bulgares",
        "SK": "slovaque, slovaques",
        "AT": "autrichien, autrichienne",
        "NO": "norvégien, norvégienne",
        "FI": "finlandais, finlandaise",
        "PT": "portugais, portugaise",
        "GR": "grec, grecque",
        "TR": "turc, turque",
        "IL": "israélien, israélienne",
        "MX": "mexicain, mexicaine",
        "BR": "brésilien, brésilienne",
        "AR": "argentin, argentine",
        "CL": "chilien, chilienne",
        "PH": "philippin, philippine",
        "MM": "birman, birmane",
        "NZ": "néo-zélandais, néo-zélandaise",
        "ZA": "sud-africain, sud-africaine",
    }
)
_ADJ = "|".join(sorted(_DEMONYMS, key=len, reverse=True))
_KIND_WORDS = "|".join(_KINDS.values())
_OF_ELSEWHERE = (
    r" (?!vietnam|hano|saïg|saig|hué|ancienne|urbaine|lointaine|voisine)\w+(?:aise|oise|onne|ienne|ande|aine|ine)\b"
)
"""Behind "la ville": an adjective such as "bretonne" or "rhénane", which no place in Vietnam is given."""


CUES = Cues(
    code="fr",
    kind_before=re.compile(
        rf"\b(?:{kinds(_KINDS)})(?: (?:{_ADJ}|voisines?|spéciale|portuaire|autonome))?(?: (?:{_ADJ}))?{_OF} ?$"
    ),
    kind_after=re.compile(
        rf"^(?:[ -]|, (?:une )?|(, la )| est (?:une|la) (?:\w+ )?)(?:{kinds(_KINDS)})\b(?! (?:de|du|des)\b| d')"
        r"(?(1)(?= (?:la plus|qui|où|dont|voisine)\b|(?: \w+){0,2} ?[,.;:()]|$))"
    ),
    countries=by_word(
        {
            "KR": "republiquedecoree, coreedusud, coree",
            "US": "etatsunis",
            "CZ": "republiquetcheque",
            "LA": "rdpl",
            "NL": "paysbas",
            "GB": "royaumeuni",
            "RU": "federationderussie",
            "CN": "rpchine",
        }
    ),
    demonyms=_DEMONYMS,
    list_gap=re.compile(
        rf"\s*(?:\([^()]{{2,40}}\))?\s*(?:,|et|ou|&|/|-|ainsi qu(?:e|')\s?(?:avec)?|, et)\s*(?:avec |à |au "
        rf"|aux |en )?(?:la |le |les |l'|celles? )?(?:(?:{_KIND_WORDS})(?: (?:{_ADJ}))?|(?:{_ADJ}))?(?: ?(?:de la "
        rf"|de l'"
        r"|de |du |des |d'))?(?:la |l'|le )?"
    ),
    country_gap=re.compile(
        r"(?:\s|\(|,|-|'|\b(?:de|du|des|d|la|le|les|l|en|au|aux|à|dans|nord|sud|est|ouest|centre|du nord"
        r"|voisines?|une|petite|grande|vieille|capitale|royaume|république|localités?|deux|trois|quatre|cinq|six|sept"
        r"|huit|\d+|que"
        rf"|sont)\b|\b(?:{_KIND_WORDS})\b|\b(?:{_ADJ})\b)*"
    ),
    lies_in=re.compile(
        r", (?:le |la |une? )?(?:chef-lieu|capitale|(?:\w+ )?(?:ville|port|métropole|agglomération)(?: \w+)?) (?:de "
        r"|d')?(?:la |l'|du )?(?:(?:province|région|préfecture|état|land|département)(?: \w+){0,2} (?:du |de la |de l'"
        r"|de |d'|des ))?"
        r"| ?(?:\(|,? (?:dans|en|située? dans) )(?:la |le |l')?(?:province|région|préfecture|état|département)"
        r"(?: \w+)? (?:du |de la |de l'|de |d'|des )?"
    ),
    locative=re.compile(
        r"(?:^(?:villes|communes|districts|localités) (?:du|de la) |\b(?:(?:investisseurs|entreprises?|sociétés?"
        r"|firme|compagnie|établissements?|laboratoires?|universités?|hôpital|lycée|étudiants|touristes"
        r"|hommes d'affaires|croisiéristes|voyageurs|vacanciers|sous-traitants|villageois|habitants|malades|patients"
        r"|riverains|élèves|écoliers|paysans) (?:de|du|des|d'"
        r"|venus? de)|à|à l'|dans|près de|(?:poste|porte)s?[- ](?:frontières?|frontali(?:er|ère)s?)(?: internationa\w+"
        r"| principa\w+| secondaires?)?(?: de| du| d')|via|frontière avec la|frontière avec le|au"
        r"|(?:nord|sud|est|ouest) (?:de|du|d')|(?:berges?|rives?|bords|quais|tour|pagode|temple|pont|fort|aéroport"
        r"|gare|musée|parc|baie|plage"
        r"|grotte|cascades?|chutes|canyons?|gorges|lac|marais|vallée|plateau|mont|forêts?|montagnes|eaux|rues|ruelles"
        r"|collines?|rizières|vignobles?|marché"
        r"|citadelle|forteresse|stade|zones?(?: \w+){0,2}) (?:de|du|d')|plus (?:\w+ ){1,2}que|proche de|que de"
        r"|\bune? (?:jeune )?(?:architecte|médecin|chirurgien|professeur|artiste|peintre|chercheur|entrepreneur|élu"
        r"|habitant|couple|photographe|cuisinier|restaurateur|ingénieur|historien|musicien|\w*logue)(?:n?e)? d[eu]"
        r"|(?:chu|hospices|conserverie|laiterie|brasserie|usine|armateur) (?:de|du|d')|(?:km|kilomètres) (?:de|du|d')"
        r"|(?:reli(?:er?|ent|era|ait)|rejoindre) (?:[\w'-]+ ){1,8}par"
        r"|fusion(?:née?)?(?: [^.;,]{0,30}?)? avec|absorbée? (?:en \d{4} )?par"
        r"|(?<!cambodgienne )(?<!lao )(?<!laotienne )(?<!chinoise )voisin(?:e|es|s)? (?:de|du)"
        r"|anciennes? provinces? (?:de|du)|étape à|nati(?:f|ve) de|originaires? d[eu]"
        r"|partie? pour|s'envol\w+(?: [\w ]{1,20})? d[e']"
        r"|travers(?:er|ent|aient|eraient|ant)|part(?:ent|iraient|ant) d[eu]"
        r"|agences? d[eu](?: [\w' -]{2,25} et d[eu])?|(?:re)?gagner|rejoindre|quitter|visiter|(?:dépend"
        r"|relèv)\w* d[eu]|(?:négociations|conférence|entretiens|réunion|rencontre|session"
        r"|sommet|pourparlers) de|en passant par|passant par"
        r"|(?:postes?|portes?) d[eu]|paires? de (?:postes|portes)|à cheval sur|au large d[eu]|non loin d[eu]"
        r"|aux portes d[eu]|au départ d[eu]"
        r"|à destination d[eu]|arrivée? de|en provenance de|sur la route de|le chemin de"
        r"|(?:ligne|liaison|route|vols?|trajet|chemin de fer|voie ferrée|autoroute|pont)(?: [\w' ]{2,30})? entre"
        r"(?: le port de)?|(?:sur )?l'île de) ?|\bdans (?:la|les?) )$"
    ),
    towards=re.compile(
        r"\b(?:(?:envoi\w*|envoy\w+|enverra|enverront|uni(?:t|ssent|ssait|e|es|s)?|reli\w+) (?:[\w'-]+ ){0,5}?"
        r"|(?:uni\w*|reli\w*|li(?:e|ée?s?|ait|ent)|jumel\w+|associ\w+|accord\w+|offer\w+|offr\w+|remis\w*|quant"
        r"|ouvert\w*|propos\w+|grâce|ainsi qu'|demand\w+|sugg[eé]r\w+|adress\w+|soum\w+|ven(?:d|du|dent)|confi\w+"
        r"|prêt\w+|apport\w+|transm\w+|livr\w+|octroy\w+|donn\w+|(?:s'|est |sont )alli\w+|promis|tend\w* la main"
        r"|rend\w* visite)"
        r" (?:[\w']+ ){0,2}?|(?:li|jumel|uni|associ|rattach)(?:ée?s?|ie?s?) (?:(?!à |au |aux |sign)[\w']+ ){3,7}?)"
        rf"(?:à|au|aux) (?:la |l')?(?:(?:{_KIND_WORDS})(?: (?:{_ADJ}))? (?:de la |de l'|de |du |d')?)?$"
    ),
    follows_name=word_set(
        "Nord Sud Centre Signe Signent Comité Populaire Province Et À Au Renforcent Coopèrent Université Ville Veulent"
    ),
    institution=re.compile(
        r"[Uu]niversité(?!s)|Universités|Syndicat|[Ll]ycée(?!n)|Régie|[Cc]entre hospitalier"
        r"|Collège|[Éé]cole(?!s)|Écoles|Ecole|[Ii]nstitut|Académie|[Hh]ôpital|[Cc]hambres?|[Ff]édération"
        r"|[Aa]ssociation|[Gg]roupe(?= [A-Z])|Société|Compagnie|Banque|[Ff]ondation|[Mm]usée|Agence|CCI|AFD"
    ),
    national=re.compile(r"Ministère|Gouvernement|Parlement"),
    bodies=re.compile(
        r"\b(?:entreprises?|sociétés?|groupes? (?!de travail)(?=\w+)|universités?|écoles?|lycées?|hôpita(?:l|ux)"
        r"|établissements?|associations?"
        r"|chambres?|clubs?|instituts?|syndicats?|conserveries?|laiteries?|brasseries?|usines?|armateurs?|opérateurs?"
        r"|fabricants?|distributeurs?|voyagistes?|exploitants?|banques?|coopératives?|orchestres?|musées?)\b"
    ),
    localities_of=re.compile(
        r"\b(?:localités?|provinces?|villes|régions|préfectures|partenaires|collectivités|investisseurs"
        r"|entreprises)(?: \w+)?(?: (?:de la|de l'|de|du|des|d'|en|au|aux))(?: ?(?:la|le"
        r"|l')?) ?(?:[\w' -]+,? (?:et )?(?:de la |de l'|de |du |des |d'|en |au |aux )?(?:la |le |l')?){0,12}$"
    ),
    triggers=TRIGGERS,
    instruments=(
        ("letter of intent", re.compile(r"\blettres? d'intention\b")),
        ("minutes", re.compile(r"\bprocès-verba(?:l|ux)\b|\bcomptes? rendus?\b")),
        ("MoU", re.compile(r"\bmémorand\w+|\bprotocoles? d'(?:accord|entente)\b|\bmou\b")),
        ("twinning", re.compile(r"\bjumel\w+|\bvilles? s(?:œ|oe)urs?\b")),
        (
            "programme",
            re.compile(
                r"\b(?:programmes?|plans?) (?:de coopération|de promotion|d'action|d'échanges?|conjoints?)\b"
                r"|\bprogramme de travail\b|\bprogrammes? (?:[\w']+ ){0,6}?(?=(?:19|20)\d\d ?(?:-|à))"
            ),
        ),
        (
            "agreement",
            re.compile(
                r"\b(?:(?<!és d')(?<!ées d')(?<!mis d')(?<!mises d')accords?|conventions?|protocoles?|contrats?"
                r"|chartes?|arrangements?|pactes?|ententes?|avenants?)\b"
            ),
        ),
    ),
    boundary=re.compile(
        r"(?:, | ?; )(?=[^,.;]{3,60} en (?:a|ont) (?:\w+ )?(?:signé|paraphé|conclu|adopté) une? (?:nouve\w+|autre"
        r"|seconde?)\b)"
        r"|, (?:tandis que|alors que|à l'(?:image|instar) de ce que|mais(?! (?:aucun contact|sans (?:suite"
        r"|résultat))\b)|et(?! cel(?:le|ui)s?\b)"
        r"|puis|dont(?! [^.;,]{3,80}, (?:doi|ser(?:a|ont)\b|devra))|où(?= [^.;,]{3,80}(?:, [^.;]{3,60})?"
        r" (?:viennent|vient|occupent?|tien(?:nen)?t|arrivent?|figurent?|dominent?|priment?)\b)|contre|remplacée?s?"
        r"|qui(?! \w+rai(?:t|ent)\b)(?! n'(?:a|ont|avai(?:t|ent)) (?:rien donné|(?:pas"
        r"|jamais) abouti)\b)(?! (?:[\w'-]+ ){0,4}?(?:signé"
        r"|paraphé|conclu|renouvelé|prolongé|reconduit|scellé)e?s?\b)|laquelle|avec laquelle|avec lequel)\b"
        r"|(?:,| et) (?=avec [^.;,]{2,40} (?:sur|dans|en|autour) )|\b(?:tandis qu|alors que|puis|contre)\b"
        r"|\bet (?=(?:a|ont|souhait\w*|propos\w*|financ\w+|conven\w*|prévoi\w*|lutt\w+)\b)"
        r"|(?<!proposé )(?<!demandé )(?<!souhaité )(?<!suggéré )(?<!ont )(?<!\ba )\bpar ailleurs\b"
    ),
    field_intro=FIELD_INTRO,
    attribution=re.compile(
        r",? (?:selon|d'après|en présence d[eu']|a (?:fait savoir|indiqué|déclaré|affirmé|souligné|précisé)|afin de"
        r"|(?<!protocole )(?<!accord )(?<!convention )(?<!mémorandum )(?<!entente )en vue de|contribuant"
        r"|qui a(?! pour))\b"
    ),
    group=re.compile(
        r"\b(?:les|ces|des|entre|nos|leurs) (?P<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
        r"|\d+) (?:\w+ )?(?:parties|provinces|localités|villes|côtés|collectivités|partenaires|voisine?s"
        r"|administrations|gouvernements|municipalités|capitales|mairies|régions|départements|hommes|gouverneurs"
        r"|interlocuteurs|responsables|dirigeants|élus|maires)\b"
        r"|\bles (?:signataires|partenaires)\b|\bchacune? (?=a |ont |avai|d')|\bles (?P<bare>deux|trois"
        r"|quatre)\b(?! (?:routes|pays|gouvernements|documents|textes|projets|domaines|postes|accords"
        r"|portes|rives|langues|universités|entreprises|hôpitaux|écoles)\b)"
        r"|\b(?:toutes|tous) (?:les )?deux\b|\bces (?:provinces|localités|villes|collectivités|régions"
        r"|partenaires)\b|\bles parties\b|\b(?:elles|ils)\b"
        r"|\bleur(?:s)?\b|\bde part et d'autre\b|\bbilatéra(?:l|le|les|ux)\b"
    ),
    ellipsis=re.compile(
        r"^(?:avec(?! [^.;]{2,80}?(?: partage(?:nt)? \d| frontière ))|pour|(?:les )?autres|une? (?:autre|second"
        r"|deuxième|troisième|nouve\w+)e?(?: \w+)?,? (?:\w+ )?avec"
        r"|(?:le|la) (?:plus ancien\w*|dernière?|premier|première) (?:est|a été|fut))\b"
    ),
    own_side=re.compile(
        r"\b(?:la|cette|sa) (?:province|ville|métropole|capitale|localité|partie)"
        rf"(?!{_OF_ELSEWHERE})"
        r"(?: (?:vietnamienne|du delta|hôte|centrale|septentrionale))?\b|\b(?:la|cette) (?:\w+ ){0,2}vietnamienne\b"
        r"|\belle\b|\bson\b|\bses\b|\bsa\b"
    ),
    other_side=re.compile(
        rf"\b(?:la |les |des |aux |sa |son |du |au |le |de )?(?:même )?(?:{_KIND_WORDS}|partie|côté|localités?|voisine?"
        rf"|partenaires?) (?P<adj>{_ADJ})\b|\b(?:sa|la) voisine\b"
        rf"|\b(?:la|cette) (?:ville|métropole|cité|région|capitale)(?={_OF_ELSEWHERE})"
    ),
    occasion=re.compile(
        r"\b(?:à cette occasion|(?:la|cette|leur|sa) (?:visite|rencontre|réunion|mission|entrevue) (?=s'est|a été)"
        r"|(?:couronn|conclu|clos)\w* (?:la|cette|leur) (?:visite|rencontre|réunion|mission)|lors de (?:cette|la|ce)"
        r"|au cours de (?:cette|la|ce)"
        r"|(?:entretiens|discussions|échanges|pourparlers|négociations)\b[^.;,]{0,25}? (?:se sont (?:conclus?|achevés?"
        r"|soldés?|terminés?)|ont (?:abouti|débouché))"
        r"|(?:au terme|à l'issue) (?:de|des (?:entretiens|discussions|échanges|pourparlers))"
        r"|(?:point d'orgue|terme|occasion|cours|issue|cadre|lors) de (?:cette|leur) (?:visite|rencontre|mission"
        r"|réunion)|après (?:la|cette|leurs?|les|ces) (?:rencontre|réunion|cérémonie|entretiens|discussions|échanges)"
        r"|(?:premier|dernier) jour d[eu]|avant de (?:repartir|rentrer|quitter)|à la fin de|le même jour"
        r"|pour l'occasion|(?<!il )y)\b"
    ),
    umbrella=re.compile(
        rf"\bsigné (?:\w+ ){{0,4}}?{DOCUMENT}[^.]{{0,30}}? avec (?:\w+ ){{0,2}}?(?:localités|provinces|villes"
        r"|partenaires)\b"
    ),
    validity=re.compile(
        r"\b(?:pour(?: la)?(?: période)?|période|valables?(?: de)?|entre|de|sur|couvr\w+|jusqu'en|d'ici"
        r"|horizon|à l'horizon|durant|au cours de la période|exercice)[ ,]*(?:la période |les années |de |l')*$"
    ),
    years_long=re.compile(
        r"\b(?:pour|de|d'une durée de|valables?) (?:une durée de |pour )?(?P<count>deux|trois|quatre|cinq|six|dix"
        r"|\d+) (?:nouvelles? )?(?:ans|années)\b(?P<adj>\b)"
    ),
    figures=FIGURES,
    caption=re.compile(
        r"^(?:photo|illustration|légende|image)\b|\bphoto ?: |^(?:(?:(?:à )?(?:re)?lire|voir|à voir|retrouvez)"
        r" (?:aussi|également|dans|sur|encore|ailleurs|par ailleurs|plus loin|en page)\b[^:.]{0,40}|dans l'actualité"
        r"|à la une|également au sommaire|en bref|sur le même (?:sujet|thème)|dans la même rubrique"
        r"|articles? (?:liés?|associés?|récents?)|les plus lus|à ne pas manquer)\s*:"
    ),
    sector_stems=codes_by_stem(FRENCH),
    document=re.compile(DOCUMENT_TOLD),
    befalls=re.compile(BEFALLS),
    deed=re.compile(DEED),
    person=re.compile(
        r"\b(?:(?:natale?|mausolée|pensée|testament|statue|buste|disparition|naissance) d[eu]|prix"
        r"|jeunesse communiste) $"
    ),
    general=GENERAL,
)
