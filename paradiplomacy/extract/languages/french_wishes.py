"""Words of French that tell what is planned and what is wished for."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_contents import DOCUMENT

TIE = r"(?:relations?|liens?|partenariats?|coopération|amitié|jumelages?|échanges|collaboration|contacts)"
_TO_COOPERATE = (
    r"(?:coopér|collabor|renforc|développ|approfond|élarg|intensif|établ|nouer|tiss|travaill|associ|promouv|resserr"
    r"|poursuiv|multipli|sign|conclu|ouvr|accroî|aide|souten|form|envo|appu|financ|partag|transm(?!\w+ (?:la|cette"
    r"|sa) (?:demande|proposition))|fourn|assist|accompagn)\w*"
)
"""Begins what somebody is willing to do with somebody else, or for them."""
_ADV = (
    r"(?:,? (?:\w+ment|aussi|toutefois|cependant|enfin|ensuite|en outre|par ailleurs|d'ailleurs|de plus|ainsi|donc|même"
    r"|encore|pour (?:sa|leur) part|de (?:son|leur) côté|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier),?)*"
)
"""Adverbs between an auxiliary and its participle: "ont, par ailleurs, convenu"."""
_SAID_THAT = (
    r"(?:annonc|indiqu|prom|assur|précis|déclar|confirm|ajout|expliqu|savoir|répond|dit|affirm)\w*(?: [\w']+){0,3}?"
    r" qu(?:e |')(?!(?:l'|l[ea] |ce |cet(?:te)? |leur |les )(?:accord|coop|protocole|mémorandum|convention"
    r"|échanges|relation|partenariat|jumelage|texte))[^.;,]{2,60}? (?!(?:pour|dev|se|au|fau|sau|vou|dési|transmett"
    r"|rend|répond|revien|(?:aime|souhaite"
    r"|désire|verr|rester?))rai)\w+(?:er|ir|dr|ttr)ai(?:t|ent)\b"
)
"""What somebody said would be done: "a annoncé que Brest formerait"."""
_STUDIED = (
    r"(?:possibilité|faisabilité|opportunité|idée|création|ouverture|construction|mise|organisation|mécanisme"
    r"|établissement|lancement|passage(?= d(?:e la|es|u) (?:paire|porte|poste))|réouverture|prolongement|extension"
    r"|coopération|partenariat|projet|jumelage|accord|proposition)"
)

EARLY_WISHES: tuple[Trigger, ...] = (
    trigger(
        "planned",
        r"\b(?:pourrai|serai|devrai)(?:t|ent) (?:\w+ )?(?:être )?(?:signée?s?|conclue?s?|paraphée?s?)\b"
        r"|\bser(?:a|ont|ait|aient) (?:soumise?s?|votée?s?|approuvée?s?|ratifiée?s?|conclue?s?|paraphée?s?)\b"
        r"|\b(?:ouvri|lance|crée|mett"
        r"|ratifie|approuve|adopte|vote|valide)(?:ra|ront)\b|\bvont se jumeler\b"
        r"|\b(?:intensifie|renforce|élargi|continue|poursuiv)(?:ra|ront)\b(?! d'y)"
        r"(?! (?:les|leurs) (?:discussions|négociations))",
    ),
    trigger(
        "sought",
        r"\b(?:et [^.;,]{2,40}|elles|ils|les deux \w+) ont (?:\w+ )?parlé d(?:e |u |es |')"
        r"|\bétudie(?:nt)? (?=(?:une?|la possibilité|le projet"
        r"|l'ouverture)\b)|"
        rf"\b{DOCUMENT}\b[^.;]{{0,50}}? pourrai(?:t|ent) (?:\w+ )?(?:suivre|voir le jour|être|venir)\b|"
        r"\bfai(?:t|re|sant) part de (?:son|sa|leur) (?:intérêt|souhait|désir|volonté)|\bintéressée?s? (?:par|à)\b"
        r"|\bcontacts? (?:\w+ ){0,2}(?:pris|noués?|engagés?)\b|\bfavorables? à (?:une? (?:\w+ )?"
        rf"(?:{TIE}|{DOCUMENT}|rapprochement)|la (?:signature|création|mise)|l'(?:ouverture|établissement))"
        r"|\b(?:dit|disent|disait|affirm\w+|assur\w+) vouloir\b"
        rf"|\b(?:la|sa|leur) (?:ferme )?volonté d(?:e |')(?:\w+ )?{_TO_COOPERATE}"
        r"|\b(?:les deux \w+|ils|elles|(?:dirigeants|parties|responsables"
        r"|interlocuteurs)) ont (?:\w+ )?parlé (?:d(?:e |')|des? |du )"
        r"|\b(?:soit|soient) (?:\w+ )?(?:conclue?s?|signée?s?|paraphée?s?)\b"
        r"|\bil (?:y )?(?:a|avait) (?:[\wé]+ )?été (?:\w+ )?question d(?:e|u|es|')"
        rf"|\bil (?:est|était|fut) (?:\w+ )?question d(?:e |'une? )(?:\w+ )?(?:{TIE}|{DOCUMENT})"
        r"|\bpassé en revue les (?:possibilités|perspectives|pistes)\b"
        r"|\bont (?:\w+ )?(?:examin|étudi|évoqu|abord|cherch|explor)é [^.;]{0,60}?\b(?:moyens|pistes|modalités|voies"
        r"|domaines|terrains|secteurs|possibilités)(?: d(?:e |')| où\b| dans lesquels\b)",
    ),
)

WISHES: tuple[Trigger, ...] = (
    trigger(
        "planned",
        rf"\b(?:(?:a|ont|avai(?:t|ent)){_ADV} (?:convenu|décidé|arrêté le principe|donné (?:son|leur) (?:feu vert"
        rf"|aval|accord))"
        rf"|(?:est|sont){_ADV} convenue?s?|conviennent|(?:s'est|se sont){_ADV} (?:mis(?:es)? d'accord|accordée?s"
        r"|entendue?s|engagée?s?)|prév(?:oi(?:t|ent)|oyai(?:t|ent))(?= (?:\w+ ){0,3}?(?:de |d'|que ))"
        r"|(?<!comme )prévu(?! pour)|envisag(?:e|ent|eai(?:t|ent))|(?:prévoy|envisage|entend)ons|compt(?:e|ent"
        r"|ai(?:t|ent)"
        r"|ons)(?= (?:se |s'|en outre |bien |aussi )?[a-zé]+(?:er|ir|re|oir)\b)"
        r"|projet(?:te|tent|ait|aient)|s'apprêt(?:e|ent|ai(?:t|ent))"
        r"|planifi(?:e|ent|ait|aient)|entend(?:ent|ai(?:t|ent))?|(?<!qui )vont(?= (?:[\w']+ ){0,2}?[\w']+(?:er|ir|re"
        r"|oir)\b)|allai(?:t|ent)(?= [\w']+(?:er|ir|re)\b)|devrai(?:t|ent)|sera signée?|seront signée?s"
        rf"|projets? d(?:e |')(?:(?!texte){DOCUMENT}|coopération|partenariat)(?![^.;,]{{0,40}} à l'étude)|signera"
        rf"|signeront"
        r"|discutent d'un projet|(?:a|ont|avai(?:t|ent)) l'intention|d'ici"
        rf"|(?:{DOCUMENT}|signature)[^.;]{{0,60}}? (?:est|sont) (?:\w+ )?(?:attendue?s?|prévue?s?|programmée?s?)"
        rf"|{_SAID_THAT}|prépar\w+ à (?:signer|conclure|parapher|renouveler|reconduire)|ce que (?:les deux \w+|elles"
        rf"|ils) (?:\w+ )?feront ensemble"
        r"|se propos(?:e|ent|ait|aient) (?:\w+ ){0,2}?d(?:e |')|tombée?s? d'accord|(?:en vue d[eu]|pour|œuvrer pour"
        r"|oeuvrer pour|accélérer|promouvoir"
        r"|organiser\w*) (?:la )?signature|(?:favoris|facilit|encourag|envisag)\w+ (?:\w+ )?(?:la |une )?signature"
        r"|ont lancé un projet|pour (?:rédiger|préparer|finaliser) (?:une?|le|la|leur|cet(?:te)?)"
        r"|convenu d|(?:va|allons|irons|ira|iront) (?:\w+ )?(?:signer|conclure|parapher|renouveler|reconduire)"
        r"|en (?:préparation|cours de préparation|cours de rédaction)"
        rf"|accepté (?:le principe |de |d')|promis (?:(?:à|aux?) [^.;,]{{2,50}}? )?d(?:e |')(?:\w+ )?{_TO_COOPERATE}"
        rf"|ambitionne(?:nt)? de"
        rf"|il a été (?:décidé|convenu|entendu)"
        r"|d'un commun accord|s'accordent|s'entendent|(?:est|sont) en train de (?:prépar|rédig|finalis)\w+"
        r"|doi(?:t|vent) (?:\w+ )?(?:signer|conclure|parapher|renouveler|ouvrir|être (?:\w+ )?(?:sign|conclu|paraph"
        r"|renouvel)\w+)|autoris\w+ (?:\w+ ){0,4}?à signer"
        rf"|prépar(?:e|ent|ait|aient|ons) (?:avec [^.;,]{{2,40}}? )?(?:\w+ ){{0,5}}?{DOCUMENT}"
        r"|prépar(?:e|ent|ait|aient|ons) avec [^.;,]{2,40}? (?:programme|plan|projet|feuille de route)"
        rf"|sur le point d[e']|en passe d'être|conclu(?:ra|ront)"
        r"|renouveller(?:a|ont))\b(?! déjà)",
    ),
    trigger(
        "sought",
        r"\b(?:souhait\w*(?! (?:\w+ ){0,2}(?:bonne|heureu|joyeu|bienvenue|succès|santé))|aimerai(?:t|ent)"
        r"|pourrai(?:t|ent) (?:bientôt )?(?:se jumeler|s'associer|coopérer|collaborer)"
        r"|pourrai(?:t|ent) (?:\w+ )?(?:s'étendre|s'élargir|faire l'objet|(?:constituer|devenir|offrir"
        r"|être) une? (?:autre |nouve\w+ )?(?:terrain|domaine|champ|axe|volet|secteur|piste|sujet))|mériterai(?:t|ent)"
        r"|compt(?:e|ent|ait|aient) (?:\w+ )?sur (?:l'|la |le |son |sa |leur )(?:aide|appui|soutien|concours|expérience"
        r"|assistance|expertise|coopération|savoir-faire)|ser(?:ions|ait|aient|ais) (?:\w+ )?(?:heureu\w+"
        r"|ravie?s?)(?= d| qu)"
        r"|verrai(?:t|ent) (?:bien|volontiers|avec (?:plaisir|intérêt|faveur)|d'un bon œil)|rêv(?:e|ent|ait"
        r"|aient)(?= d[e'])"
        r"|appel\w+ de (?:ses|leurs) v(?:œ|oe)ux|(?:dit|dite|dits|dites|montrée?s?|déclarée?s?) (?:\w+ )?(?:favorables?"
        r"|partisane?s?|désireu(?:x|se|ses)|désireux|ouverte?s? à|enthousiastes?)"
        r"|(?:a|ont) (?:\w+ )?prié|(?:dit|disent|disait) (?:\w+ )?attendre"
        r"|(?:off(?:ert|re|rent)|mettre à (?:sa|leur) disposition)(?= [^.;]{0,60}?\b(?:le concours|l'aide|l'appui"
        r"|l'expertise|l'assistance|les services|son aide|son appui|son expérience)\b)"
        r"|espèr\w*|espér\w*|(?<!stands )(?<!exposants )(?<!restaurants )(?<!artisans )propos(?:e|ent|é|ée|ant|er"
        r"|ition|itions)\b|suggèr\w*|suggér\w*"
        r"|(?<!à )(?<!pour )cherche(?:nt|r)?|désir\w*|(?:émis|formul\w+|exprim\w+)(?: \w+)? (?:le |son |un "
        r"|leur )?v(?:œ|oe)u|appel(?:lent|le|é"
        r"|ée)(?:, [^,.;]{3,60},)? à|évoqu(?:é|e|ent|er)(?: avec [^,.;]{2,40}?| pour (?:sa|leur) part| de (?:son"
        r"|leur) côté)? (?:une?|la|les|des)"
        r" (?:possibles? |éventuel\w+ |future?s? )?(?:coopération|partenariat|jumelage|collaboration|projet"
        r"|perspectives?"
        r"|possibilités?|pistes?)|(?:une? |d')(?:possible|éventuelle?) (?:coopération|partenariat|jumelage"
        r"|collaboration"
        r"|rapprochement|accord)|exhort\w+|(?<!ne )veu(?:t|lent)(?! (?:l'usage|la (?:tradition|coutume)))|voulai(?:t"
        r"|ent)|voudrai(?:t"
        r"|ent)|négoci\w*|discut\w+|pourparlers|aspire(?:nt)?"
        r"|(?<!la )(?<!sa )(?<!une )(?<!leur )(?<!cette )demand(?:é|e|ent|ée|er|ait|aient)|(?:vou(?:drio|lo)"
        r"|aimerio|chercho)ns|(?:vou|aime)(?:d)?rais|(?:(?:\ba|ont|été) invitée?s?"
        r"|invit(?:é|e|ent)|invit(?:er|ant)(?= [^.;]{2,60}? à [\w']+(?:er|ir|re)\b))"
        r"|sollicit\w+|recommand\w+|échangé (?:leurs|des) (?:points|vues|avis)|plaid(?:é|e|ent)|(?:pour"
        r"|afin de|pour le développement|visant à|permettant de|mesures (?:pour|visant à)) (?:renforcer"
        r"|intensifier|élargir|booster|promouvoir|développer|approfondir)|contribue(?:nt|r|ra) à (?:renforcer"
        r"|promouvoir)|continuent de coopérer|opportunités? de|rapprocher|explor\w+|prête?s? à|disposée?s? à"
        r"|s'intéress\w+ à|intéressée?s? (?:par|à)|discussions?|(?:au menu|à l'ordre du jour|sur la table|au (?:cœur"
        r"|centre) des? (?:l'|la |leurs? )?(?:entretiens?"
        r"|échanges|discussions|rencontre|visite))(?![^.;]*\b(?:signé|conclu|paraphé))|(?:entretiens?|échanges"
        r"|conversations?|débats) (?:ont|a) (?:\w+ )?"
        r"(?:porté|roulé|tourné|été (?:consacrés?|dominés?))|réfléchi\w+ à|priée?s? d|à l'étude|l'idée d"
        r"|(?:s'est|se sont) entretenue?s? (?:avec [^.;,]{2,40} )?(?:d'une?|d'un|du|de la|de leurs?|des) (?:projets?"
        r"|création|ouverture|coopération|moyens|possibilités?|perspectives?)"
        r"|l'espoir (?:que|d)|(?:dirigeants|parties|responsables|côtés|interlocuteurs|villes|provinces) (?:ont|se sont)"
        r" (?:\w+ )?(?:évoqué|abordé|penchée?s? sur)|la possibilité (?:d|qu)|l'éventualité (?:d|qu)"
        r"|(?:étudi|examin)(?:e|ent) (?:avec [^,.;]{2,40} )?une? (?:coopération|partenariat|projet|jumelage|accord"
        r"|proposition)"
        rf"|étudi(?:e|ent|ait|aient|er) (?:\w+ )?(?:avec [^,.;]{{2,40}} )?(?:la |l'|le |une? ){_STUDIED})(?!\w)",
    ),
)
