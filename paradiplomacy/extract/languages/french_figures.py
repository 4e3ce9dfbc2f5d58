"""French words of figures: what a sum is about, how exact it is, which way guests went."""

import re

from paradiplomacy.extract.languages.cues import FigureCues

FIGURES = FigureCues(
    topics=(
        (
            "trade",
            re.compile(
                r"\btransactions\b(?=[^;]{0,60}\d)|(?:(?<=dollars )|(?<=usd )|(?<=yuans )|(?<=bahts )"
                r"|(?<=euros ))échangés\b|\bvu (?:passer"
                r"|transiter)\b(?=[^;]{0,60}\d)"
                r"|\btransit(?:é|ent|aient|e)\b(?=[^;]{0,40} pour )|\bimport-export\b|\bdédouan\w+|(?:ont|a|avaient"
                r"|avait) été échangée?s?\b|\béchanges(?: commerciaux"
                r"| bilatéraux| de marchandises)?\b|\bcommerce (?:entre"
                r"|bilatéral|frontalier|avec|de)\b|\bvaleur des marchandises\b|\bcommerce\b|\bvolume des? \w+ échanges"
                r"|\béchanges commerciaux\b|\b(?:ex|im)port(?:ation)?s?(?: et | ou |-)(?:(?:d|l)'|[dl]es )?(?:ex"
                r"|im)portations?\b|\béchang(?:é|ent|eaient|eront)"
                r" (?:[^;\d]{0,30}?\bpour(?= [^;]{0,20}(?:\d|\bmilli))|des (?:marchandises|produits|biens))\b"
                r"|\bmarchandises\b(?=[^;]{0,40}\b(?:(?:passé|franchi"
                r"|traversé|transité)e?s?|(?:pass|transit)(?:ent|aient))\b)|\b(?:flux|trafic"
                r"|transactions?) (?:de )?(?:marchandises|commercia\w+)\b"
            ),
        ),
        ("trade", re.compile(r"\bmarchandises (?:ont |a )?(?:transité|(?:été )?échangées?)\b|\btransité entre\b")),
        (
            "import",
            re.compile(
                r"\bimport(?:ations?|e|é|ent|ait|és?)?\b|\bach(?:eté|ète|ètent|etait)\b|\ben échange de\b"
                r"|\babsorb(?:e|é|ent|ait)\b|(?<!pour l')\bachats?\b|\b(?:est|sont|était|étaient) procurée?s?\b"
                r"|\bfait venir\b"
                r"|\bs'(?:est )?approvisionn\w+"
            ),
        ),
        (
            "export",
            re.compile(
                r"\bexport(?:ations?|e|é|ent|ait|és?)?\b|\bexportateurs\b(?=[^;]{0,60}\d)|\bvend(?:u|ue?s|ent|ait)?\b"
                r"|\bventes\b"
                r"|\bexpédi(?:é|ées?|e|ent|tions)\b|\bécoul(?:é|ées?|e|ent)\b|\b(?:premier|principal|gros|deuxième"
                r"|troisième) (?:client|débouché|acheteur)\b|\blivr(?:é|ées?|e|ent|ait|aient|aisons)\b"
                r"|\bfourni(?:e|es|s|t)?\b(?=[^;]{0,60} pour \d)"
            ),
        ),
        (
            "support",
            re.compile(
                r"\b(?:accord(?:é|e|ent)|offert|octroyé|financ\w+|aid(?:e|é|es)|don(?:s|né)?|remis|subvention\w*"
                r"|bourses?|soutien(?:t|nent)?|soutenue?s?|débours\w+|(?:supporté"
                r"|couvert)e?s?(?= (?:[\w']+ ){0,3}?par)|envoyé(?= [^;\d]{0,12}\d[\d ,.]*(?:millions?"
                r"|milliards?|euros|dollars|francs))|revers(?:é|ée|és|ées|e|ent)|fait don|versé"
                r"|(?:mobilisé|dégagé|récolté|recueilli)(?= [^;]{0,20}\d)|consacré|assistance"
                r"|(?<!ils ont )(?<!touristes ont )(?<!visiteurs ont )dépensé|payé|assum(?:é"
                r"|e|ent)"
                r"|consacr(?:e|ent|ait|ée|és)|enveloppe|(?:vot|approuv)(?:é|e|ent)(?= [^;]{0,25}\d)|réuni(?= [\d])"
                r"|attribu(?:e|é"
                r"|ée|és|ent)|(?:allou|décaiss)(?:e|er|é|ée|ent)"
                r"|débloqu\w+|pr(?:ise?|end|ennent) en charge|apport(?:ée?s?|e|ent)|avec le concours"
                r"|fait parvenir|réglé|acquitté|vu (?:remettre|offrir|accorder|attribuer|allouer)|vers(?:e|ent|ées?"
                r"|és)|cadeau|secours|cofinanc\w+|subventionn\w+|collect\w+"
                r"|(?:à|aux) (?:(?:[ls]a|leur) charge|(?:ses |leurs )?(?:propres )?frais)"
                r"|contribu\w+|particip(?:e|ent|é|ation)|dot(?:é|ée|ation)|offr(?:e|ent)|donn(?:e|ent)(?! sur)"
                r"|quote-part"
                r"|reçu(?=[^;]{0,60}\d)|bénéfici\w+|y (?:a|ont|avai\w+) mis(?= [^;]{0,20}\d)"
                r"|y (?:a|ont) (?:fait )?(?:construi(?:t|re)|bâti))\b"
            ),
        ),
        (
            "investment",
            re.compile(
                r"\b(?:invest\w+|(?:ouv(?:ert|re)|implant\w+|construi\w+|install\w+|inaugur\w+"
                r"|lanc\w+)(?= [^;.]{0,40}\busines?\b)"
                r"|engagé|injecté|(?:placé|mis|met(?:tent|tons)?)(?= [^;]{0,20}\d)|(?:exploit|détienn"
                r"|possèd)\w+(?= (?:\w+ ){0,3}usines)|engagements? de(?= [^;]{0,15}\d)|licences?|capital|capitaux"
                r"|ide|projets?)\b"
            ),
        ),
    ),
    qualifiers=(
        (
            "nearly",
            re.compile(
                r"(?:\b(?:n[e']\s?(?:dépass\w+|excèd\w+) (?:pas|guère)|près de|presque|quasiment|proche de"
                r"|(?<!pas )moins de"
                r"|pas loin de|fr[ôo]l\w+"
                r"|approch\w+))(?: (?:la somme de|les|le))? $|\b(?:près|proche|(?<!pas )moins) d'$"
            ),
        ),
        (
            "more than",
            re.compile(
                r"\b(?:plus d[e']|dépass(?:é|ent|e|ant)|au-delà de|au moins|pas moins de|supérieure? à|exc[èé]d\w+"
                r"|franchi(?: la barre des| le cap des)?) ?(?:les |le cap des )?$"
            ),
        ),
        (
            "about",
            re.compile(
                r"\b(?:environ|quelque|quelques|à peu près|approximativement|autour de|de l'ordre de|estimée?s? à"
                r"|une valeur estimée à|aux (?:alentours|environs) de|avoisin\w+)(?: (?:d[e']|les))? ?$|\bd'environ $"
            ),
        ),
    ),
    outbound=re.compile(
        r"\b(?:envoyée?s?|dépêchée?s?|ont été reçus|se sont rendus? (?:au|en|à)|se sont déplacée?s|envoie|visitée?s?"
        r"|f(?:ait"
        r"|irent) le (?:voyage|déplacement)|(?:conduit|transporté|emmené|acheminé)(?= [^;,]{0,12}\d)|parti(?:e|s"
        r"|es)? (?:pour|à))\b"
    ),
    inbound=re.compile(
        r"\b(?:reçue?s?|accueillie?s?|venue?s?|s'étaient rendues? à|s'est rendue? à|se sont rendues à|s'y (?:sont|est"
        r"|étaient) rendue?s?|séjourné|clients(?=[^.;]{0,30} hôtels?)|passé (?:\w+ ){1,4}(?:vacances|nuits?|séjour)"
        r"|vu (?:arriver"
        r"|venir|passer|débarquer|défiler)"
        r"|afflué|comptabilisé|dénombré|recensé|enregistré|accueille"
        r"|attir(?:e|ent|é)|à visiter|franchi|débarqué|traversé|arrivée?s?|entrée?s|descendue?s|visiteurs|clientèle"
        r"|fréquentation|séjours|se sont succédé|défilé)\b"
    ),
    delegations=re.compile(
        r"(?<![\w-])(?P<n>\d[\d .]*|(?:vingt|trente|quarante|cinquante|soixante)(?:(?:-et-| et |-)\w+)?|deux|trois"
        r"|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
        r"|une [dqvtcs]\w+aine) (?:de )?(?:(?!parties|provinces|villes|localités|ont)\w+ )?(?:délégations|missions"
        r"|groupes de travail|échanges de délégations)\b"
        r"|\bdélégations\b[^.;:]{0,60} ?: ?(?P<m>\d{1,3}(?:[ .]\d{3})*)(?!\d)"
    ),
    people=re.compile(
        r"(?P<n>(?:\d{1,3}(?:[. ]\d{3})+|\d+(?:,\d+)?)(?: millions?)?|une [dqvtcs]\w+aine|(?:\bun|deux"
        r"|trois)(?: demi-| )millions?)(?: de | d'"
        r"| )(?:\w+ ){0,1}?(?:personnes"
        r"|délégués|cadres|fonctionnaires|touristes"
        r"|visiteurs|membres|responsables|voyageurs|habitants|participants|entrepreneurs|vacanciers"
        r"|ressortissants|étrangers"
        r"|passagers"
        r"|arrivées|séjours|élus|experts|artistes|athlètes|sportifs|bénévoles|volontaires)\b|\b(?:visiteurs|touristes"
        r"|arrivées"
        r"|vacanciers|voyageurs|clients)\b(?:[^.;:\d]{0,40}(?: \d{4})? ?: ?|[^.,;\d]{0,60}? (?:a|ont|s'est|se sont"
        r"|étaient"
        r"|sont|est)"
        r"(?: (?:atteint|dépassé|élevée?s? à|montée?s? à|chiffrée?s? à|au nombre de|été|passée?s? de|totalisé"
        r"|(?:bondi|progressé|grimpé|augmenté|reculé|chuté|baissé|(?:tomb|retomb|remont)ée?s?) (?:de|à)"
        r"|représenté|été de))?"
        r" )(?:(?:près de|plus de|environ|quelque) )?(?P<m>\d{1,3}(?:[. ]\d{3})+|\d+(?:,\d+)?(?: millions?)?)(?!\d"
        r"| ?(?:millions?|milliards?"
        r"|de |d'|dollars|%))"
    ),
    projects=re.compile(r"(?P<n>\d[\d .]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:\w+ ){0,2}?projets?\b"),
    other_money=re.compile(
        r"\b(?:apd|impôts?|taxes|budgets?|recettes (?:fiscales|budgétaires)|amendes?|pib|salaires?|prêts?|dettes?"
        r"|revenus?|coûts?|coût(?:e|ent|ant|é)"
        r"|(?P<ungiven>(?:dégâts|dommages|pertes)\b|(?:souhait\w+|demand\w+|propos\w+|va|vont|allait|entend(?:ent)?"
        r"|compt(?:e|ent)(?! parmi)|prévoi(?:t|ent)"
        r"|promi\w+|engag\w+ à|envisag\w+|veu(?:t|lent)|espèr\w+|sollicit\w+|appell?e\w*|convenu\w*)"
        r"\b[^,;.:\d]{0,50}?[ '](?:financ\w+|aid(?:e|er|ent)|soutenir|accorde(?:r|nt)?|offrir?|offre|verser?|participer"
        r"|contribuer|don|dons|aide|subvention|prendre en charge|consacrer|apporter|allouer|octroyer|débloquer|dépenser"
        r"|attribuer|donner|fournir)"
        r"|(?:financer|contribuer|participer|consacrer|aider|subventionner|cofinancer|prendr|accorder|allouer|verser"
        r"|apporter|octroier|donner|offrir|débloquer|dépenser|attribuer|fournir)(?:a|ont|ait|aient))"
        r"|(?P<apart>ne compren\w+ pas|hors|le reste du monde|d'autres (?:marchés|pays)|exclu(?:t|ent|ant)|vis(?:e"
        r"|ent|er|ant)|objectif|devrai(?:t|ent)"
        r"|pourrai(?:t|ent)|prévisions?|ambition\w+|espèr\w+"
        r"|(?:appelle?\w*|cherche\w*) (?:des|les|à attirer)|envisag\w+|investir(?:a|ont|ait|aient)\b|contrebande"
        r"|(?:contrats?|commandes?) (?:de|d'|pour|totalisant)"
        r"|table(?:nt)? sur|escompt\w+|s'attend\w*"
        r"|excédent|déficit"
        r"|(?:souhait\w+|veu(?:t|lent)|entend(?:ent)?|compt(?:e|ent)|prévoi(?:t|ent)|convenu(?:es?)? de"
        r"|va|vont|allai(?:t|ent)|doi(?:t|vent)|décidé d[e']) ?(?:\w+ )?(?:investir|injecter|placer|construire"
        r"|porter|atteindre|hisser|doubler|tripler|faire passer"
        r"|accueillir|recevoir|attirer)))\b"
    ),
    same_period=re.compile(
        r"\b(?:dont|au cours de la même période|contre|de ce total|sur ce montant|celui|tandis que|ce (?:chiffre"
        r"|montant)|le chiffre(?! d'affaires)|(?:elles|ils) (?:valaient|atteignaient|s'élevaient|se montaient))\b"
    ),
)
