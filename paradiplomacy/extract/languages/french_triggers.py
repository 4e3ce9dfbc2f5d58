"""Words of French that tell how far a tie has come; the first to claim them has its way."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_contents import CONTENTS, DOCUMENT, FORESEES

_TIE = r"(?:relations?|liens?|partenariats?|coopération|amitié|jumelages?|échanges|collaboration|contacts)"
_NO_TEXT = r"(?<!accord de )(?<!accords de )(?<!convention de )(?<!conventions de )(?<!protocole de )"
"""Before "coopération avec": no document is named."""
_TO_COOPERATE = (
    r"(?:coopér|collabor|renforc|développ|approfond|élarg|intensif|établ|nouer|tiss|travaill|associ|promouv|resserr"
    r"|poursuiv|multipli|sign|conclu|ouvr|accroî|aide|souten|form|envo|appu|financ|partag|transm|fourn|assist|accompagn)\w*"
)
"""Begins what somebody is willing to do with somebody else, or for them."""

TRIGGERS: tuple[Trigger, ...] = (
    trigger(
        "denied",
        r"\bn'(?:a|ont|avait|avaient)(?: \w+)? (?:encore )?(?:signé|conclu) (?:aucun|d')"
        rf"|\bn'(?:a|ont) pas (?:encore )?(?:signé|conclu|voté|ratifié|approuvé|adopté)|\baucune? (?:nouvel "
        rf"|nouveau |nouvelle )?{DOCUMENT}"
        rf"|\bsans (?:rien )?signer\b|\bn'(?:a|ont|avait|avaient) pas (?:encore )?d(?:e |'){DOCUMENT}"
        r"|\brien n'(?:a|avait) (?:\w+ )?(?:été )?sign|\bpas encore (?:été )?signé|\bs'(?:est|était|étaient"
        r"|sont) enlisée?s?\b|\bsans (?:suite|lendemain)\b|\blettre morte\b"
        r"|\bn'(?:est|était|sont|étaient) (?:pas |plus )?(?:encore )?(?:jumelée?s?|liée?s?)\b|\bcoupé court\b"
        r"|\blaissé tomber\b|\bn'(?:a|ont|est) (?:pas|jamais|plus) (?:été )?(?:\w+ )?question\b"
        r"|\bn'(?:a|ont|avait|avaient) (?:encore )?rien (?:été )?sign|\bn'(?:a|ont|avait|avaient) (?:\w+ ){0,3}?"
        r"(?:rien donné|pas abouti|(?:abouti|mené) à rien|débouché sur rien)\b",
    ),
    trigger(
        "ended",
        r"\b(?:a expiré|ont expiré|arrivée? à (?:échéance|expiration)|n'est plus en vigueur|a pris fin"
        r"|s'(?:est|était) achevée?|est arrivée? à (?:son )?terme"
        r"|résiliée?|(?<!, )suspendue?|s'est éteinte?|s'était éteinte?|éteinte? (?:en|depuis)|caducs?|caduques?"
        r"|n'(?:a|ont) pas été (?:renouvel|recondui|prolong)\w+|rompu|mis fin à)\b",
    ),
    trigger(
        "signed",
        r"\b(?:venue?s?|rendue?s?|déplacée?s?|réunie?s?)\b[^.;]{0,60}? (?:pour (?:y )?)?(?=(?:signer|parapher)\b)",
    ),
    trigger("signed", rf"\b(?:s'est|se sont) engagée?s? dans (?:une? )?{DOCUMENT}"),
    trigger(
        "denied",
        r"\baucune? [^.;]{3,60}? n'(?:est|était|a été|avait été|a encore été) (?:prise?|nouée?|prévue?|signée?"
        r"|envisagée?|conclue?|évoquée?)",
    ),
    trigger(
        "planned",
        r"\b(?:pourrai|serai|devrai)(?:t|ent) (?:\w+ )?(?:être )?(?:signée?s?|conclue?s?|paraphée?s?)\b"
        r"|\bser(?:a|ont) (?:soumise?s?|votée?s?|approuvée?s?|ratifiée?s?)\b|\b(?:ouvri|lance|crée|mett|ratifie"
        r"|approuve|adopte|vote|valide)(?:ra"
        r"|ront)\b|\bvont se jumeler\b"
        r"|\b(?:intensifie|renforce|élargi|continue|poursuiv)(?:ra|ront)\b"
        r"(?! (?:les|leurs) (?:discussions|négociations))",
    ),
    trigger(
        "sought",
        r"\bfai(?:t|re|sant) part de (?:son|sa|leur) (?:intérêt|souhait|désir|volonté)|\bintéressée?s? (?:par|à)\b"
        r"|\bcontacts? (?:\w+ ){0,2}(?:pris|noués?|engagés?)\b|\bfavorables? à (?:une? (?:\w+ )?"
        rf"(?:{_TIE}|{DOCUMENT}|rapprochement)|la (?:signature|création|mise)|l'(?:ouverture|établissement))"
        r"|\b(?:dit|disent|disait|affirm\w+|assur\w+) vouloir\b"
        rf"|\b(?:la|sa|leur) (?:ferme )?volonté d(?:e |')(?:\w+ )?{_TO_COOPERATE}"
        r"|\bil (?:a|avait) (?:[\wé]+ )?été (?:\w+ )?question d(?:e|u|es|')"
        rf"|\bil (?:est|était|fut) (?:\w+ )?question d(?:e |'une? )(?:\w+ )?(?:{_TIE}|{DOCUMENT})"
        r"|\bont (?:\w+ )?(?:examin|étudi|évoqu|abord|cherch|explor)é [^.;]{0,60}?\b(?:moyens|pistes|modalités|voies"
        r"|domaines|terrains|secteurs|possibilités)(?: d(?:e |')| où\b| dans lesquels\b)",
    ),
    FORESEES,
    trigger(
        "planned",
        r"\b(?:ont convenu|a convenu|sont convenue?s|conviennent|se sont mis(?:es)? d'accord|prévoi(?:t"
        r"|ent)(?= (?:\w+ ){0,3}?(?:de |d'|que ))"
        r"|prévu|envisage(?:nt)?|compte(?:nt)?(?= (?:se |s'|en outre |bien |aussi )?[a-zé]+(?:er|ir|re|oir)\b)"
        r"|projette(?:nt)?|s'apprête(?:nt)?"
        r"|planifie(?:nt)?|entend(?:ent)?|(?<!qui )vont|devrai(?:t|ent)|sera signée?|seront signée?s"
        rf"|projets? d(?:e |')(?:{DOCUMENT}|coopération|partenariat)(?! (?:est|sont) à l'étude)|signera|signeront"
        rf"|discutent d'un projet|ont l'intention"
        r"|a l'intention|d'ici|(?:s'est|se sont) engagée?s?"
        r"|tombée?s? d'accord|(?:en vue d[eu]|pour|œuvrer pour|oeuvrer pour|accélérer|promouvoir"
        r"|organiser\w*) (?:la )?signature|(?:favoris|facilit|encourag|envisag)\w+ (?:\w+ )?(?:la |une )?signature"
        r"|ont lancé un projet|convenu d|(?:va|allons|irons|ira"
        r"|iront) (?:\w+ )?(?:signer|conclure|parapher|renouveler|reconduire)"
        r"|(?:a|ont) décidé|en (?:préparation"
        r"|cours de préparation|cours de rédaction)"
        rf"|accepté (?:le principe |de |d')|promis d(?:e |')(?:\w+ )?{_TO_COOPERATE}|ambitionne(?:nt)? de"
        rf"|il a été (?:décidé|convenu|entendu)"
        r"|d'un commun accord"
        r"|se sont (?:accordée?s|entendue?s)|s'accordent|s'entendent|(?:est|sont) en train de (?:prépar|rédig"
        r"|finalis)\w+"
        r"|doi(?:t|vent) (?:\w+ )?(?:signer|conclure|parapher|renouveler|ouvrir)|autoris\w+ (?:\w+ ){0,4}?à signer"
        rf"|prépar(?:e|ent|ait|aient) (?:\w+ ){{0,5}}?{DOCUMENT}|prépar(?:e|ent|ait"
        rf"|aient) avec [^.;,]{{2,40}}? (?:programme"
        r"|plan|projet|feuille de route)"
        rf"|sur le point d[e']|en passe d'être|conclu(?:ra|ront)"
        r"|renouveller(?:a|ont))\b(?! déjà)",
    ),
    trigger(
        "sought",
        r"\b(?:souhait\w*(?! (?:\w+ ){0,2}(?:bonne|heureu|joyeu|bienvenue|succès|santé))|aimerai(?:t|ent)"
        r"|pourrai(?:t|ent) (?:bientôt )?(?:se jumeler|s'associer|coopérer|collaborer)|verrai(?:t|ent) d'un bon œil"
        r"|espèr\w*|espér\w*|propos(?:e|ent|é|ée|ant|er|ition|itions)\b|suggèr\w*|suggér\w*"
        r"|(?<!à )(?<!pour )cherche(?:nt|r)?|désir\w*|(?:émis|formul\w+|exprim\w+) (?:le |son |un )?v(?:œ|oe)u"
        r"|appel(?:lent|le|é"
        r"|ée)(?:, [^,.;]{3,60},)? à|évoqu(?:é|ent|er)(?: avec [^,.;]{2,40}?)? (?:une|la|des) (?:coopération"
        r"|partenariat|projet|perspectives?|possibilités?)|exhort\w+|veu(?:t|lent)"
        r"|voudrai(?:t"
        r"|ent)|négoci\w*|discut\w+|pourparlers|aspire(?:nt)?|demand(?:é|e|ent|ée)|(?:(?:\ba|ont|été) invitée?s?"
        r"|invit(?:é|e|ent))"
        r"|sollicit\w+|recommand\w+|échangé (?:leurs|des) (?:points|vues|avis)|plaid(?:é|e|ent)|(?:pour"
        r"|afin de|pour le développement|visant à|permettant de|mesures (?:pour|visant à)) (?:renforcer"
        r"|intensifier|élargir|booster|promouvoir|développer|approfondir)|contribue(?:nt|r|ra) à (?:renforcer"
        r"|promouvoir)|continuent de coopérer|opportunités? de|rapprocher|explor\w+|prête?s? à|disposée?s? à"
        r"|s'intéress\w+ à|intéressée?s? (?:par|à)|discussions?|réfléchi\w+ à|priée?s? d|à l'étude|l'idée d"
        r"|(?:s'est|se sont) entretenue?s? (?:avec [^.;,]{2,40} )?(?:d'une?|d'un|du|de la|de leurs?|des) (?:projets?"
        r"|création|ouverture|coopération|moyens|possibilités?|perspectives?)"
        r"|l'espoir (?:que|d)|(?:dirigeants|parties|responsables|côtés|interlocuteurs|villes|provinces) (?:ont|se sont)"
        r" (?:\w+ )?(?:évoqué|abordé|penchée?s? sur)|la possibilité (?:d|qu)|l'éventualité (?:d|qu)"
        r"|(?:étudi|examin)(?:e|ent) (?:avec [^,.;]{2,40} )?une? (?:coopération|partenariat|projet|jumelage|accord"
        r"|proposition)"
        r"|étudi(?:e|ent|ait|aient|er) (?:\w+ )?(?:la |l')(?:possibilité|faisabilité|opportunité|idée))(?!\w)",
    ),
    CONTENTS,
    trigger("signed", r"\b(?:a|ont) fait de même\b(?=[^.;]* avec\b)"),
    trigger("signed", r"\baprès (?:ceux|celles|celui|celle) de\b(?= (?:19|20)\d\d)|\bla suite de l'accord\b"),
    trigger(
        "signed",
        r"\b(?:formalis|officialis|concrétis)\w+ [^.;]{0,60}?(?:par|avec) (?:la signature d')?(?:une? )?"
        rf"{DOCUMENT}|{DOCUMENT} (?:\w+ ){{0,3}}?(?:qui )?(?:associe|lie|liait|lient|rattache|unit"
        r"|unissait|unissent)\b"
        rf"|\bpass(?:é|ent|aient) (?:une? |des |chaque année une? ){DOCUMENT}"
        rf"|\bpass(?:é|ée|ent) (?:avec|entre)\b[^.;]{{0,40}}?{DOCUMENT}"
        rf"|\b(?:lie|lient|unit|unissent)\b[^.;]{{0,30}}? (?:une?|des|deux|trois|cet(?:te)?|ce"
        rf"|leur) (?:\w+ )?{DOCUMENT}"
        r"|\b(?:ratifi|entérin|avalis|valid|vot|approuv)(?:é|ée|és|ées|e|ent|ait|aient|ant)\b[^.;]{0,40}?"
        rf"(?:\b(?:une?|la|le|cette|ce|son|leur) |\bl')(?:\w+ )?(?!plan|programme){DOCUMENT}"
        rf"|\bparven\w+ [^.;]{{0,40}}?à (?:une? |cet(?:te)? ){DOCUMENT}"
        rf"|\bse (?:sont (?:\w+ )?dotée?s|dotent)\b[^.;]{{0,30}}? d'(?:une? )?{DOCUMENT}",
    ),
    trigger(
        "signed",
        rf"(?:\b(?:la|cette|le|ce|cet|sa|son|leur) |l')(?:{DOCUMENT})(?:-cadre)?(?: (?:de|d')[ ]?\w+)? du"
        r"(?= \d{1,2}(?:er)? \w+ (?:19|20)\d\d)"
        rf"|\b(?:son|leur|un) {DOCUMENT} (?:\w+ )?de (?=(?:19|20)\d\d\b)",
    ),
    trigger("renewed", r"\b(?:renouvel\w+|prolong\w+|recondui\w+|prorog\w+)\b"),
    trigger(
        "signed",
        r"\b(?:ont|a|avai(?:t|ent)|été|viennent de|vient de|ayant) (?:\w+ )?(?:signéun|signée?s?"
        r"|paraphée?s?)\b|\bsign(?:ent|er|é|ée|és|ées|ataires?|ature)\b|\bparaph(?:ent|é|ée|és|er)\b|\bsigne\b",
    ),
    trigger(
        "signed",
        r"\b(?:conclu[est]*|concluai(?:en)?t|conclure|concluent|adopt(?:é|ée)|échangé|scell\w+"
        r"|dispose(?:nt)? (?:\w+ )?d'|lié(?:e|es"
        r"|s)? (?:[^.;]{2,60}? )?par|(?:a|ont|avai(?:t|ent)) (?:une?|deux|des)|uni(?:e|es"
        rf"|s)? par)\b[^.]{{0,40}}?{DOCUMENT}",
    ),
    trigger(
        "signed",
        rf"{DOCUMENT}[^.]{{0,60}}?\b(?:signée?s?|conclue?s?|paraphée?s?|passée?s?|échangée?s?)\b"
        r"|\bcompte déjà\b(?=[^.]*\bconclu)"
        rf"|(?!programme|plan){DOCUMENT}(?: d[e'] ?\w+)? (?:(?:pour|sur) (?:la période |les années )?)?"
        r"(?=(?:19|20)\d\d-(?:20)?\d\d)",
    ),
    trigger(
        "established",
        r"\b(?:établi\w*|noué\w*|nouer|tiss\w+|entretien(?:t|nent)|entretenu\w*|mis en place|instaur\w+"
        r"|maint(?:ient|iennent|enu)|cré(?:é|ée)|développ(?:é|ent|e)|renforc(?:é|ent|e|ée)|resserr\w+)"
        rf" (?:\w+ )*?(?:des |de |d'|leurs? |ses |une |un |la |leur )?(?:\w+ ){{0,3}}?{_TIE}"
        rf"|\b(?:possède|a|ont|compte) (?:\w+ment |aussi |déjà |toujours |désormais |ainsi "
        rf")*(?:avec [^.;,]{{2,40}}? )?"
        rf"(?:des |de |d'|une? |pour )(?:\w+ ){{0,3}}?{_TIE}"
        r"|\bjumel(?:ée?s?|ages?)\b|\b(?:villes|provinces|cités) jumelles\b|\b(?:coopèr(?:e|ent)|coopér(?:é|ait"
        r"|aient)|collabor(?:e|ent|é|ait|aient)|travaill(?:ent|é|aient"
        r"|e) (?:\w+ )?ensemble|œuvr\w+|main dans la main)\b|\bmen(?:é|ées?|és|ent) à bien\b"
        rf"|{_NO_TEXT}\b(?:relations|liens|coopération|partenariat|amitié) (?:\w+ )?(?:entre|avec)\b"
        r"|\btravaille(?:nt)? (?:\w+ )?avec\b"
        r"|, partenaires? d(?:e |u |es |')|\b(?:est|sont) (?:\w+ )?partenaires?\b"
        r"|\b(?:programmes?|plans?) de (?:coopération|travail)\b(?: [\w-]+){0,6}? (?:se poursui\w+|(?:mis"
        r"|mise) en œuvre"
        r"|réalisé|exécuté)|\bparmi (?:ses|leurs) (?:\w+ ){0,3}?(?:partenaires|amis|amies)\b|\bvilles? s(?:œ"
        r"|oe)urs?\b|\bbonnes relations\b"
        rf"|\b{_TIE} (?:[\w']+ ){{0,3}}?(?:établi|noué|tissé|instauré|entamé|engagé)e?s?\b(?! à)"
        rf"|\b(?:félicit|réjoui|salu|loué|appréci)\w* (?:de |d')?(?:la |l'|leurs? |les )?(?:\w+ )?{_TIE}\b"
        r"|\béchang(?:ent|é|eaient) (?:\w+ ){0,2}?(?:étudiants|délégations|experts|troupes|artistes|stagiaires"
        r"|élèves)\b|\b(?:accompagne|soutient|soutiennent|appuie|aide|épaule"
        r"|conseille)(?:nt)?\b(?= [^.;]{3,80}? (?:dans|en|sur)\b)|\bpartenaires? (?:\w+ )?(?:depuis"
        r"|de longue date|fidèles?|traditionnels?)\b|\bamies? depuis\b|\bliens d'amitié\b|\bde concert\b"
        rf"|{_NO_TEXT}\b(?:coopérations?|échanges|relations|collaboration)(?: \w+){{0,2}}? (?:entre|avec)\b"
        r"|\brelations (?:établies|nouées|d'amitié|de coopération)\b|\bdevenue?s? partenaires?\b"
        r"|\brésultats (?:\w+ )?de (?:la|leur) coopération\b|\bcoopération a commencé\b|\b(?:ans"
        r"|années) d'(?:échanges|amitié)\b|\bliée?s d'amitié\b|\b(?:ans|années"
        r"|anniversaire) de (?:leurs? |la )?(?:coopération|relations|jumelage|amitié|partenariat)\b",
    ),
    trigger(
        "established",
        r"\b(?:bilan|évaluation|exécution|résultats|mise en œuvre|cadre) d(?:u|es|e leur) (?:programmes?|plans?) (?:de"
        r" coopération|d'action|de travail) (?:(?:pour|sur) (?:la période |les années )?)?(?=(?:19|20)\d\d-(?:20)?\d\d)"
        r"|\b(?:programmes?|plans?) (?:de coopération|d'action|de travail) (?:(?:pour|sur) (?:la période "
        r"|les années )?)?"
        r"(?=(?:19|20)\d\d-(?:20)?\d\d[^.;]* (?:avec|entre) )|\bamie?s? de longue date\b|\b(?:reste"
        r"|demeure)(?:nt)? (?:\w+ )?fidèles?\b"
        r"|\bréuni(?:t|ssent) (?:chaque|tous les|toutes les|deux fois)\b"
        r"|\b(?:liens?|attaches?|relations?|amitié|contacts)\b[^.;]{0,80}? (?:remonte(?:nt)? (?:à|aux?)"
        r"|(?<!une )(?<!la )dat(?:e|ent) d[eu])\b"
        r"|\bdepuis [^.;,]{2,30}, [^.;,]{2,60}? (?:accueille|forme|envoie|reçoit|finance|héberge|enseigne|coopère"
        r"|prête)(?:nt)?\b|\b(?:lui|leur) (?:envoie|dépêche|fournit|prête)(?:nt)?\b"
        r"|\b(?:a|ont) (?:[\wé]+ment |aussi )?(?:transmis|partagé|apporté|enseigné|appris) [^.;]{0,40}?"
        r"(?:expérience|savoir-faire|expertise|compétences|connaissances)\b"
        r"|\bont (?:fait|effectué|accompli) (?:un |des |leurs? )(?:\w+ )?(?:stages?|formations?|études|apprentissage)\b"
        r"|\b(?:elles|ils|les deux (?!dirig|respons|hommes|chefs)[\w-]+) ont (?:[\w'-]+ ){0,2}?(?:relancé"
        r"|rouvert|créé|remis en|mis en (?:place|service|commun)|mis sur pied|construit|réhabilité|restauré|planté"
        r"|publié"
        r"|échangé (?:des|plusieurs) (?:troupes|\w*étudiants|élèves|experts|artistes|équipes|médecins|musiciens))\b"
        r"|\b(?:elles|ils|les deux (?!dirig|respons|hommes|chefs)[\w-]+) ont (?:\w+ )?(?:organisé|lancé|tenu|mené)"
        r"(?: [\w']+){1,3}? (?:foires?|festivals?|expositions?|camps?|semaines?|concours|tournois?|chantiers?|ateliers?"
        r"|stages?|cours|patrouilles?|circuits?|campagnes?|projets?|spectacles?|concerts?|colloques?|courses?)\b"
        r"|\bont été (?:formée?s|soignée?s|opérée?s|initiée?s)\b",
    ),
    trigger(
        "established",
        r"\b(?:soutien(?:t|nent)|accompagne(?:nt)?|appuie(?:nt)?|aide(?:nt)?|intervien(?:t|nent)|épaule(?:nt)?"
        r"|travaille(?:nt)?|échange(?:nt)?)\b(?=[^.;]*? depuis\b| (?:\w+ ){0,2}?(?:avec|des|leurs)\b)"
        r"|\bdepuis (?:\w+ ){1,3}[^.;]*?\b(?:soutien(?:t|nent)|accompagne(?:nt)?|appuie(?:nt)?|échange(?:nt)?)\b"
        r"|\bavec (?:qui|laquelle|lequel) [^.;,]{2,40}? (?:travaille|coopère|collabore|échange)"
        r"|\b(?:a|ont|avai(?:t|ent)) (?:[\wé]+ment |aussi |déjà |ainsi )*(?:formé|accueilli|reçu|envoyé"
        r"|dépêché)\b"
        r"(?= (?:[\w'-]+ ){0,5}?(?:stagiaires|étudiants|experts|enseignants|médecins|infirmi\w+|cadres|fonctionnaires"
        r"|professeurs|vétérinaires|agents|techniciens|ingénieurs|apprentis|pompiers|boursiers|lycéens|artisans|jeunes"
        r"|agriculteurs|pêcheurs|élèves|soignants|volontaires|formateurs|spécialistes)\b)"
        r"|\b(?:a|ont) (?:[\wé]+ment |aussi )*(?:organisé|tenu|mené|lancé|réalisé"
        r"|monté)\b(?= (?:[\w'-]+ ){0,4}?"
        r"(?:conjoint\w*|communs?|communes?)\b)|\b(?:organisent|organisaient|ont organisé) (?:conjointement|ensemble)\b"
        r"|\bliens (?:\w+ ){0,2}(?:unissent|lient|unissant|rattachent)\b|\bparmi (?:les|ses|leurs) partenaires\b"
        r"|\b(?:a|ont|avait|comptait|compte) (?:\w+ment |aussi )?(?:pour|comme) partenaires?\b"
        r"|\bcomme partenaires?\b|\bjumelles? depuis\b|\b(?:se sont|s'est) (?:trouvée?s?|rapprochée?s?|liée?s?"
        r"|unie?s?|alliée?s?|associée?s?)\b|\bcontacts (?:entre|avec)\b(?=[^.;]*\b(?:remontent|datent)\b)"
        r"|\b(?:poursui(?:t|vent|vi)|continue(?:nt)?|étend(?:ent)?|approfondissent) (?:\w+ )?leur (?:coopération"
        r"|partenariat|collaboration)\b|\bcompte(?:nt)? (?:désormais |maintenant )?une? (?:nouvelle? "
        r"|nouvel )?(?:amie?|partenaire|jumelle)\b|\bl'(?:a|avait) imitée? avec\b"
        r"|\b(?:gèr|exploit|organis|patrouill|form|entraîn|lutt|surveill|protèg|men|célèbr|publi|restaur|entretienn"
        r"|cultiv|réalis|combatt|administr|pilot|anim|tienn|entret)(?:ent|nent) (?:\w+ )?(?:ensemble|conjointement"
        r"|de concert"
        r"|en commun)\b"
        r"|\b(?:uni|conjugu|joign|coordonn|mett)\w* (?:[\w']+ ){0,4}?(?:leurs (?:efforts|forces|moyens)"
        r"|en commun leurs)\b"
        r"|\b(?:conserv|gard|maint|préserv)(?:é|enu|ent|iennent|ient|e) (?:le |ce |leur |un |des |de )(?:\w+ )?liens?\b"
        r"|\b(?:ont |a )?(?:men|construi|bâti|réalis|organis|restaur|form)(?:t|és?|aient) (?:\w+ )?(?:ensemble"
        r"|conjointement|en commun)\b"
        r"|\btien(?:t|nent) (?:\w+ )?(?:depuis|chaque|tous les)\b(?=[^.;]{0,40}\b(?:réunions?|rencontres?|foires?"
        r"|dialogues?))"
        r"|\b(?:a|ont|avai(?:t|ent)) (?:\w+ment |déjà |aussi )?(?:suivi (?:des cours|une formation"
        r"|un stage)|opéré|soigné|enseigné|initié|encadré|appris|restauré|conseillé)\b"
        r"|\bprogrammes?\b[^.;]{0,80}?\b(?:mis(?:e|es)? (?:sur pied|en place)|lancée?s?|montée?s?)\b"
        r"|\bsœurs? (?:de longue|depuis)\b|\bliens [^.;]{0,30}?se sont (?:\w+ )?(?:resserrés|renforcés|noués"
        r"|approfondis|tissés)\b"
        r"|\b(?:restaure|forme|conseille|finance|équipe|enseigne|gère|anime|envoie|accueille)(?:nt)? depuis\b"
        r"|\bs'alli(?:er|e|ent|ait|ant|ée)\b|\bsont (?:\w+ )?partenaires\b|\b(?:(?:li|un)(?:ée?|ie?)s?"
        r"|amie?s)(?: \w+)? depuis\b",
    ),
    trigger(
        "signed",
        r"\b(?:protocoles? (?:d'(?:accord|entente)|de coopération)|mémorand\w+(?: d'entente| de coopération| d'accord)?"
        r"|(?:accords?|conventions?)-cadres?|accords? d'amitié|accords? de (?:coopération|jumelage|partenariat)"
        r"|conventions? de (?:coopération|jumelage"
        r"|partenariat)|documents? de coopération)\b(?= (?:sur|entre|avec|pour|en|de|portant|dans|stratégique"
        r"|décentralisée|économique|amicale|visant|\d{4})\b|[,.])"
        r"|(?<=l')(?:accord|entente)\b(?= (?:\w+ ){0,2}?(?:entre|avec)\b)"
        r"|\b(?:la|cette|une) (?:convention|entente|charte)\b(?= (?:\w+ ){0,2}?(?:entre|avec)\b)",
    ),
)
