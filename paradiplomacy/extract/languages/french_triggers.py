"""Words of French that tell how far a tie has come; the first to claim them has its way."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_contents import CONTENTS, DOCUMENT, FORESEES
from paradiplomacy.extract.languages.french_deeds import DO, PEOPLE
from paradiplomacy.extract.languages.french_endings import ENDINGS
from paradiplomacy.extract.languages.french_older import OLDER, PROGRAMMES
from paradiplomacy.extract.languages.french_papers import PAPERS
from paradiplomacy.extract.languages.french_wishes import EARLY_WISHES, TIE, WISHES

_NO_TEXT = r"(?<!accord de )(?<!accords de )(?<!convention de )(?<!conventions de )(?<!protocole de )"
"""Before "coopération avec": no document is named."""
_OFTEN = r" (?:chaque|tous les|toutes les|régulièrement|deux fois par|une fois par)\b"

TRIGGERS: tuple[Trigger, ...] = (
    *ENDINGS,
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
        "signed",
        r"\bconven\w+ d'une? (?:programme|plan|accord|convention|feuille de route) (?:[\w-]+ ){0,3}?(?=(?:19|20)\d\d-)"
        r"|\b(?:s'est|se sont) (?:\w+ )?(?:alliée?s?|liée?s?|unie?s?|associée?s?)\b[^.;]{0,60}? par (?:une? )"
        rf"{DOCUMENT}",
    ),
    *PAPERS,
    *OLDER,
    FORESEES,
    *EARLY_WISHES,
    *WISHES,
    CONTENTS,
    trigger(
        "renewed",
        r"\b(?:renouvel(?!able)\w+|prolong\w+|recondu[ci]\w+|prorog\w+)\b"
        rf"|\b(?:actualisé|réactivé|mis à jour) [^.;]{{0,20}}?{DOCUMENT}",
    ),
    trigger(
        "signed",  # a document that exists: it is applied, it carries the tie, it took the place of another
        rf"\b(?:appliqu|exécut|respect)(?:e|ent|ait|aient) (?:une? |des |leur |l')(?:\w+ )?(?!plan|programme){DOCUMENT}"
        rf"|\bmett(?:ent|aient) en œuvre (?:une? |des |leur |l')(?:\w+ )?(?!plan|programme){DOCUMENT}"
        rf"|\b(?:repos|s'appu|s'adoss|fond|régi|encadr|s'en t(?:ien|en))\w* (?:[\w']+ ){{0,2}}?(?:sur|par"
        rf"|à) (?:une? |des |l')(?:\w+ )?{DOCUMENT}"
        rf"|\b{DOCUMENT}(?: [\w']+){{0,3}}? existe\b|\bil existe (?:\w+ ){{0,2}}?(?:une?|des) (?:\w+ )?{DOCUMENT}"
        rf"|\bremplacée?s? (?:en \d{{4}} |depuis \d+ |depuis )?par (?:une? |l')(?:\w+ )?{DOCUMENT}"
        r"|\b(?:arrêt|adopt|fix)(?:é|ée|ent) (?:\w+ )?(?:leur|une|la) (?:\w+ )?(?:feuille de route|programme|plan)\b"
        rf"|\b{DOCUMENT}(?: [\w']+){{0,8}}? (?:a|avait) (?:\w+ )?(?:couronné|conclu|clos|scellé|suivi|vu le jour)\b"
        rf"|\b(?:s'est|se sont) (?:\w+ )?(?:conclue?s?|achevée?s?|terminée?s?|soldée?s?) (?:par|sur) (?:la signature"
        rf"|une? {DOCUMENT})|\bappos\w+ (?:[\w']+ ){{0,3}}?(?:signatures?|paraphes?|sceaux?)\b"
        r"|\bce(?:lui|lle|ux|lles) (?:qu(?:e |')(?:elle|il)s? )?(?:a |ont |avait |avaient )?(?:conclue?s?|signée?s?"
        r"|passée?s?) (?=avec\b)"
        rf"|\bet avec [^.;,]{{2,40}}? une? (?:\w+ )?{DOCUMENT}"
        r"|\b(?:suite de|succèd\w+ à|remplac\w+) cel(?:ui|le) de(?= (?:19|20)\d\d)"
        r"|\bsignatures (?:ont été|furent) échangées\b",
    ),
    trigger("signed", r"\b(?:a|ont) fait de même\b(?=[^.;]* avec\b)"),
    trigger(
        "signed",
        r"\b(?:le|la) (?:premi(?:er|ère)|plus ancien\w*) (?:remonte|date)\b(?=[^.;]*\bavec\b)"
        r"|\bcel(?:ui|le) (?:passée?|signée?|conclue?|paraphée?)\b(?=[^.;]*\bavec\b)",
    ),
    trigger(
        "signed",
        r"\b(?:accords|conventions|protocoles)\b[^.;]{0,60}\b(?:en vigueur|en cours|signé\w+|conclu\w+) ?: (?:ceux"
        r"|celles)\b",
    ),
    trigger(
        "established",
        r"\b(?:coopérations|partenariats|jumelages)\b[^.;]{0,60}\b(?:comme|à l'instar de|dont|notamment|:)"
        r" cel(?:le|ui)s? (?:de|du|d'|qui (?:associe|lie|unit|rapproche))(?=[^.;]*\b(?:et|avec|à)\b)",
    ),
    trigger("signed", r"\baprès (?:ceux|celles|celui|celle) de\b(?= (?:19|20)\d\d)|\bla suite de l'accord\b"),
    trigger(
        "signed",
        r"\b(?:formalis|officialis|concrétis)\w+ [^.;]{0,60}?(?:par|avec) (?:la signature d')?(?:une? )?"
        rf"{DOCUMENT}|{DOCUMENT} (?:[\w']+ ){{0,8}}?(?:qui )?(?:associe|engage|lie|liait|lient|rattache|unit"
        r"|unissait|unissent)\b"
        rf"|\b(?:pass(?:é|ent|aient)|(?:a|ont|avai(?:t|ent)) passé (?:[\w']+ ){{0,4}}?) ?(?:une? |des "
        rf"|chaque année une? ){DOCUMENT}"
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
        rf"|\b(?:son|leur|un) (?!programme|plan){DOCUMENT} (?:\w+ )?de (?=(?:19|20)\d\d\b)",
    ),
    trigger(
        "signed",
        r"\b(?:ont|a|avai(?:t|ent)|été|viennent de|vient de|ayant) (?:\w+ )?(?:signéun|signée?s?"
        r"|paraphée?s?)\b|\b(?:co)?sign(?:ent|er|é|ée|és|ées|ature)\b"
        r"|\b(?:cosignataires?|(?<!les )(?<!deux )(?<!trois )(?<!leurs )signataires?)\b|\bparaph(?:ent|é|ée|és|er)\b"
        r"|\bsigne\b",
    ),
    trigger(
        "signed",
        r"\b(?:conclu[est]*|concluai(?:en)?t|conclure|concluent|adopt(?:é|ée)|échangé|scell\w+"
        r"|dispose(?:nt)? (?:[\w']+ ){0,3}?d'|lié(?:e|es"
        r"|s)? (?:[^.;]{2,60}? )?par(?! (?:un|le) jumelage)|(?:a|ont|avai(?:t|ent)) (?:une?|deux|des)|uni(?:e|es"
        rf"|s)? par(?! (?:un|le) jumelage))\b[^.]{{0,60}}?{DOCUMENT}",
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
        rf" (?:\w+ )*?(?:des |de |d'|leurs? |ses |une |un |la |leur )?(?:\w+ ){{0,3}}?{TIE}"
        rf"|\b(?:officialis|formalis|scell)(?:é|ent) (?:\w+ )?(?:leurs? |une? |la |l')(?:\w+ )?{TIE}"
        rf"|\b{TIE}\b[^.;]{{0,40}}? (?:lie|lient|unit|unissent|rattache|rattachent)\b"
        r"|\ben (?:rapports?|relations?|liens?|contacts?) (?:\w+ )?avec\b|\bli(?:é|ent) leurs? (?:destins?|sorts?)\b"
        rf"|\b(?:rétabli|repris|renoué|relancé|ravivé) (?:\w+ )?(?:leurs?|les|la) (?:{TIE}|rencontres)\b"
        r"|\bcelles avec\b"
        r"|\b(?:a|ont) (?:\w+ment |aussi )?(?:ouvert|inauguré|bâti|construit|monté|mis en place) (?:\w+ )?avec\b"
        rf"|\b(?:a|ont|avai(?:t|ent)|avoir) (?:\w+ment |aussi |déjà |ainsi )?(?:aidé|soutenu|appuyé|épaulé|assisté)\b"
        r"(?= [^.;]{2,80}? (?:à|dans)\b)"
        rf"|\bleurs (?={PEOPLE} (?:[\w'-]+ ){{0,4}}?{DO}\b(?! (?:\w+ )?(?:ensemble|conjointement)))"
        rf"|\b(?:possède|a|ont|compte) (?:\w+ment |aussi |déjà |toujours |désormais |ainsi )*(?:avec [^.;,]{{2,40}}? )?"
        rf"(?:des |de |d'|une? |pour )(?:\w+ ){{0,3}}?{TIE}"
        r"|\b(?:est|sont) (?:\w+ )?liée?s? (?:à|avec)\b(?! (?:la|l'|les?|ces?|cette|une?)\b)"
        rf"|\b{TIE}[^.;]{{0,40}}? (?:a|ont) vu le jour (?:en|avec)\b|\bil a vu le jour en (?=(?:19|20)\d\d avec\b)"
        r"|\bce que (?:font|ont fait|mènent) (?:déjà )?ensemble\b"
        r"|\bjumel(?:ée?s?|ages?)\b|\b(?:villes?|provinces?|cités?) jumelles?\b|\bprêt(?:e|ent|é) main-forte\b"
        r"|\bfait d(?:e |')[^.;,]{2,40}? (?:sa|son|leur) (?:\w+ )?(?:partenaire|amie|jumelle)\b|\b(?:coopèr(?:e|ent)"
        r"|coopér(?:é|ait|aient)|collabor(?:e|ent|é|ait|aient)|travaill(?:ent|é|aient"
        r"|e) (?:\w+ )?ensemble|œuvr\w+|main dans la main)\b|\bmen(?:é|ées?|és|ent) à bien\b"
        rf"|{_NO_TEXT}\b(?:relations|liens|coopération|partenariat|amitié) (?:\w+ )?(?:entre|avec)\b"
        r"|\btravaille(?:nt)? (?:\w+ )?avec\b|, partenaires? d(?:e |u |es |')|\b(?:est|sont) (?:\w+ )?partenaires?\b"
        r"|\bcultiv(?:é|ent|e) (?:\w+ )?(?:leurs?|une|des|la|l'|les) ?(?:\w+ )?(?:amitié|relations|liens|échanges"
        r"|coopération)\b"
        r"|\bprogrammes? de coopération (?=entre [^.;]*\b(?:exécuté|réalisé|appliqué|mis en œuvre))"
        r"|\b(?:exécuté|réalisé|appliqué|respecté|mis en œuvre) (?:[\wé]+ ){0,4}?(?:leurs?|les?|ce|ces) (?:programmes?"
        r"|plans?) (?:de coopération|de travail|d'action|d'échanges?)\b"
        rf"|\bn(?:e |'(?:a|ont|avai(?:t|ent)) )(?:\w+ )?cess(?:e|ent|é) (?:depuis(?: lors)? )?d(?:e |')"
        rf"(?=(?:(?:coopér|collabor|échang|travaill)er|\w+(?:er|ir) (?:[\wé]+ )?(?:leurs?|des|les?|ces"
        rf"|la) (?:\w+ )?{TIE})\b)"
        r"|\b(?:programmes?|plans?) de (?:coopération|travail)\b(?: [\w-]+){0,6}? (?:se poursui\w+|(?:mis"
        r"|mise) en œuvre"
        r"|réalisé|exécuté)|\bparmi (?:ses|leurs) (?:\w+ ){0,3}?(?:partenaires|amis|amies)\b|\bvilles? s(?:œ"
        r"|oe)urs?\b|\bbonnes relations\b"
        rf"|\b{TIE} (?:[\w']+ ){{0,3}}?(?:établi|noué|tissé|instauré|entamé|engagé)e?s?\b(?! à)"
        rf"|\b(?:félicit|réjoui|salu|loué|appréci)\w* (?:de |d')?(?:la |l'|leurs? |les )?(?:\w+ )?{TIE}\b"
        r"|\béchang(?:ent|é|eaient) (?:\w+ ){0,2}?(?:étudiants|délégations|experts|troupes|artistes|stagiaires"
        r"|élèves)\b|\b(?:accompagne|soutient|soutiennent|appuie|aide|épaule"
        r"|conseille)(?:nt)?\b(?= [^.;]{3,80}? (?:dans|en|sur)\b)|\bpartenaires? (?:\w+ )?(?:depuis"
        r"|de longue date|fidèles?|traditionnels?)\b|\bamies? depuis\b|\bliens d'amitié\b|\bde concert\b"
        rf"|{_NO_TEXT}\b(?:coopérations?|échanges|relations|collaboration)(?: \w+){{0,4}}? (?:entre|avec)\b"
        r"|\brelations (?:établies|nouées|d'amitié|de coopération)\b|\bdevenue?s? partenaires?\b"
        r"|\brésultats (?:\w+ )?de (?:la|leur) coopération\b|\bcoopération a commencé\b|\b(?:ans"
        r"|années) d'(?:échanges|amitié)\b|\bliée?s d'amitié\b|\b(?:ans|années"
        r"|anniversaire) de (?:leurs? |la )?(?:coopération|relations|jumelage|amitié|partenariat)\b",
    ),
    trigger(
        "established",  # what both do again and again, and a tie that bears fruit
        rf"\b(?:la|cette|leur) {TIE} (?:a|avait|ont) (?:\w+ )?(?:donné|porté) (?:\w+ )?(?:ses|des|de \w+) fruits\b"
        r"|\b(?:elles|ils|les deux [\w-]+) (?:se |s')?[a-zé]+ent (?:[\w'-]+ ){0,3}?(?:chaque|tous les|toutes les"
        r"|régulièrement)\b|\b(?:organis|tienn|mont|accueill|célèbr|patrouill|assur"
        r"|gèr)ent (?:[\w'-]+ ){0,3}?(?:à tour de rôle|en alternance|tour à tour"
        r"|alternativement)\b"
        r"|\b(?:chaque|tous les|toutes les) (?:\w+ )?(?:ans?|année|mois|étés?|automne|hiver|printemps|semestre"
        r"|trimestre"
        r"|semaine),? (?:elles|ils|les deux [\w-]+) (?:se |s')?[a-zé]+ent\b"
        r"|\b(?:assure|gère|mène|pratique|exerce|exploite|organise|tien|entretien)(?:nt|nent|t)? (?:[\w']+ ){0,5}?"
        r"(?:commune?s?|conjointe?s?)\b",
    ),
    trigger(
        "established",
        r"\b(?:passer|passé|passent) en revue (?:leur|le|un) (?:programme|plan) (?:de coopération|d'action"
        r"|de travail)\b"
        r"|\b(?:bilan|évaluation|exécution|résultats|mise en œuvre|cadre) d(?:u|es|e leur) (?:programmes?|plans?) (?:de"
        r" coopération|d'action|de travail) (?:(?:pour|sur) (?:la période |les années )?)?(?=(?:19|20)\d\d-(?:20)?\d\d)"
        r"|\b(?:programmes?|plans?) (?:de coopération|d'action|de travail) (?:(?:pour|sur) (?:la période "
        r"|les années )?)?(?=(?:19|20)\d\d-(?:20)?\d\d[^.;]* (?:avec|entre) )|\bamie?s? de longue date\b|\b(?:reste"
        r"|demeure)(?:nt)? (?:\w+ )?fidèles?\b|\bréuni(?:t|ssent) (?:chaque|tous les|toutes les|deux fois)\b"
        r"|\b(?:liens?|attaches?|relations?|amitié|contacts)\b[^.;]{0,80}? (?:remonte(?:nt)? (?:à|aux?)"
        r"|(?<!une )(?<!la )dat(?:e|ent) d[eu])\b"
        r"|\bdepuis [^.;,]{2,30}, [^.;,]{2,60}? (?:accueille|forme|envoie|reçoit|finance|héberge|enseigne|coopère"
        r"|prête)(?:nt)?\b|\b(?:lui|leur) (?:envoie|dépêche|fournit|prête)(?:nt)?\b"
        r"|\b(?:a|ont|avoir) (?:[\wé]+ment |aussi |ensuite |depuis (?:lors )?)?(?:transmis|partagé|apporté|enseigné"
        r"|appris) [^.;]{0,40}?"
        r"(?:expérience|savoir-faire|expertise|compétences|connaissances|procédés?|méthodes?|techniques?"
        r"|technologies?)\b"
        r"|\bont (?:fait|effectué|accompli) (?:un |des |leurs? )(?:\w+ )?(?:stages?|formations?|études|apprentissage)\b"
        r"|\b(?:elles|ils|les deux (?!dirig|respons|hommes|chefs)[\w-]+) ont (?:[\w'-]+ ){0,2}?(?:relancé"
        r"|rouvert|créé|remis en|mis en (?:place|service|commun)|mis sur pied|construit|réhabilité|restauré|planté"
        r"|publié"
        r"|échangé (?:des|plusieurs) (?:troupes|\w*étudiants|élèves|experts|artistes|équipes|médecins|musiciens))\b"
        r"|\b(?:elles|ils|les deux (?!dirig|respons|hommes|chefs)[\w-]+) ont (?:\w+ )?(?:organisé|lancé|tenu|mené)"
        r"(?: [\w']+){1,3}? (?:foires?|festivals?|expositions?|camps?|semaines?|concours|tournois?|chantiers?|ateliers?"
        r"|stages?|cours|patrouilles?|circuits?|campagnes?|projets?|spectacles?|concerts?|colloques?|courses?)\b"
        r"|\b(?:celle-ci|celui-ci|celles-ci|ceux-ci|elles?|ils?|qui|laquelle) (?:l'|les )(?:aide|assiste"
        r"|épaule)(?:nt)? (?:à|dans|pour)\b"
        r"|\bont été (?:formée?s|soignée?s|opérée?s|initiée?s)\b",
    ),
    trigger(
        "established",
        r"\b(?:soutien(?:t|nent)|accompagne(?:nt)?|appuie(?:nt)?|aide(?:nt)?|intervien(?:t|nent)|épaule(?:nt)?"
        r"|travaille(?:nt)?|(?<!un )(?<!cet )(?<!l')échange(?:nt)?)\b(?=[^.;]*? depuis\b| (?:\w+ ){0,2}?(?:avec|des"
        r"|leurs)\b)"
        r"|\bdepuis (?:\w+ ){1,3}[^.;]*?\b(?:soutien(?:t|nent)|accompagne(?:nt)?|appuie(?:nt)?|échange(?:nt)?)\b"
        r"|\bavec (?:qui|laquelle|lequel) [^.;,]{2,40}? (?:travaille|coopère|collabore|échange)"
        r"|\b(?:a|ont|avoir) (?:[\wé]+ment )?(?:recherché|retrouvé|rapatrié)\b(?=[^.;]{0,80}\b(?:restes|dépouilles"
        r"|ossements)\b)"
        r"|\b(?:a|ont|avai(?:t|ent)|avoir) (?:[\wé]+ment |aussi |déjà |ainsi )*(?:formé|accueilli|reçu|envoyé"
        r"|dépêché)\b"
        r"(?= (?:[\w'-]+ ){0,5}?(?:d')?(?:stagiaires|étudiants|experts|enseignants|médecins|infirmi\w+|cadres"
        r"|fonctionnaires"
        r"|professeurs|vétérinaires|agents|techniciens|ingénieurs|apprentis|pompiers|boursiers|lycéens|artisans|jeunes"
        r"|agriculteurs|pêcheurs|élèves|soignants|volontaires|formateurs|spécialistes)\b)"
        r"|\b(?:a|ont) (?:[\wé]+ment |aussi )*(?:organisé|tenu|mené|lancé|réalisé|monté|effectué"
        r"|conduit)\b(?= (?:[\w'-]+ ){0,4}?"
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
        r"|de concert|en commun)\b"
        r"|\b(?:uni|conjugu|joign|coordonn|mett)\w* (?:[\w']+ ){0,4}?(?:leurs (?:efforts|forces|moyens)"
        r"|en commun leurs)\b"
        r"|\b(?:conserv|gard|maint|préserv)(?:é|enu|ent|iennent|ient|e) (?:le |ce |leur |un |des |de )(?:\w+ )?liens?\b"
        r"|\bont (?:\w+ ){0,2}?\w+[ié] ensemble\b|\bs'épaulent\b"
        r"|\b(?:ont |a )?(?:men|construi|bâti|réalis|organis|restaur|form)(?:t|és?|aient) (?:\w+ )?(?:ensemble"
        r"|conjointement|en commun)\b"
        r"|\btien(?:t|nent) (?:\w+ )?(?:depuis|chaque|tous les)\b(?=[^.;]{0,40}\b(?:réunions?|rencontres?|foires?"
        r"|dialogues?))|\b(?:a|ont|avai(?:t|ent)) (?:\w+ment |déjà |aussi )?(?:suivi (?:des cours|une formation"
        r"|un stage)|opéré|soigné|enseigné|initié|encadré|appris|restauré|conseillé)\b"
        r"|\bprogrammes?\b[^.;]{0,80}?\b(?:mis(?:e|es)? (?:sur pied|en place)|lancée?s?|montée?s?)\b"
        r"|\bsœurs? (?:de longue|depuis)\b|\bliens [^.;]{0,30}?se sont (?:\w+ )?(?:resserrés|renforcés|noués"
        r"|approfondis|tissés)\b"
        r"|\b(?:restaure|forme|conseille|finance|équipe|enseigne|gère|anime|envoie|accueille)(?:nt)? depuis\b"
        r"|\bs'alli(?:er|e|ent|ait|ant|ée)\b|\bse (?:lie|jumelle)(?:nt)? (?=à|avec)|\bs'(?:était|étaient) liée?s? (?=à"
        r"|avec)|\bsont (?:\w+ )?partenaires\b|\b(?:(?:li|un)(?:ée?|ie?)s?"
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
        r"|\b(?:la|cette|une) (?:convention|entente|charte)\b(?= (?:\w+ ){0,2}?(?:entre|avec)\b)"
        r"|\b(?:les|ces|des) (?:conventions|ententes|chartes|accords|protocoles)\b(?= (?:\w+ ){0,2}?(?:entre|avec)\b"
        r"(?! (?:les |des |plusieurs )?(?:universités|établissements|hôpitaux|entreprises|sociétés|chambres"
        r"|écoles)\b))",
    ),
    trigger(
        "established",
        rf"\b{PEOPLE} (?:de|du|d'|des)(?=[^.;]{{2,60}}? (?:forment|soignent|opèrent|enseignent|conseillent|aident"
        rf"|apprennent"
        rf"|étudient|viennent|séjournent|passent|suivent|jouent)\b[^.;]*{_OFTEN})"
        rf"|\b(?:envoie|reçoit|accueille|invite|forme)(?:nt)?\b(?=[^.;]*{_OFTEN})(?=[^.;]*\b{PEOPLE}\b)"
        r"|\bdepuis (?:(?:19|20)\d\d|\w+ ans|\w+ années),? [^.;]{2,40}? (?:aide|assiste|conseille|soutient|forme|appuie"
        r"|accompagne|épaule)(?:nt)?\b",
    ),
    *PROGRAMMES,
)
