"""Words of French that tell what people of one side do for the other: who comes, teaches, plays and learns."""

from paradiplomacy.extract.languages.french_contents import TEXT

PEOPLE = (
    r"(?:médecins|infirmi(?:er|ère)s|sages-femmes|dentistes|chirurgiens|soignants|enseignant(?:e?s)|professeurs"
    r"|instituteurs|formateurs|instructeurs|moniteurs|entraîneurs|ingénieurs|experts|spécialistes|techniciens"
    r"|architectes|urbanistes|archéologues|hydrologues|agronomes|vétérinaires|chercheurs|scientifiques|botanistes"
    r"|fonctionnaires|cadres|agents|élus|employés|policiers|douaniers|gardes-frontières|pompiers|secouristes|étudiant"
    r"(?:e?s)|lycéens|collégiens|élèves|écoliers|apprentis|stagiaires|boursiers|agriculteurs|éleveurs|maraîchers"
    r"|viticulteurs|paysans|pêcheurs|artisans|restaurateurs|jardiniers|cuisiniers|potiers|volontaires|bénévoles"
    r"|artistes|musiciens|danseurs|peintres|comédiens|marionnettistes|photographes|troupes?|orchestres?|chorales?"
    r"|ballets?|ensembles?|athlètes|footballeurs|bibliothécaires|archivistes|conservateurs|équipes?"
    r"|écoles|lycées|collèges|théâtres|musées|clubs)"
)
_VERBS = (
    r"(?:form|enseign|soign|op[éè]r|examin|conseill|aid|restaur|entraîn|prépar|expos|jou|chant|dans|étudi|perfectionn"
    r"|initi|encadr|séjourn|partag|plant|install|patrouill|montr|échang|effectu|affront|mesur)(?:e|ent|é|ée|és|er)"
)
DO = (
    rf"(?:{_VERBS}|appr(?:end|ennent|is|endre)|produi(?:t|ts|te|tes|sent|re)|transm(?:et|ettent|is)|relaient"
    r"|se produisent|rend(?:ent|u|re) visite|défient|correspondent|s'écrivent"
    r"|sui(?:t|vent|vi|vre) (?:\w+ ){0,2}?(?:cours|formations?|stages?|enseignements?)"
    r"|travaill(?:ent|é|er) (?:\w+ ){0,2}?(?:avec|aux côtés|ensemble|auprès|chez|sur)"
    r"|(?:viendr|ir|partir|étudier|former|suivr|enseigner)(?:a|ont)\b|se former|seront (?:\w+ )?(?:formée?s"
    r"|accueillie?s|envoyée?s|détachée?s)"
    r"|pass(?:e|ent|é|er) (?:\w+ ){1,3}?(?:jours|semaines?|mois|étés?|ans?|années?|trimestres?)"
    r"|f(?:ont|ait) (?:\w+ ){0,2}?(?:stages?|études|apprentissage)"
    r"|s(?:ont|'est|e sont) (?:\w+ )?venue?s?|est (?:\w+ )?venue?)"
)
_SIDE = (
    r"(?:(?:elle|il)|(?:la|cette|sa|le|ce) (?:ville|province|région|métropole|préfecture|département|municipalité"
    r"|collectivité|district|voisine|partenaire|partie|capitale|cité)(?: [\w-]+)?"
    r"|(?:(?:la|le) \w+ (?:de |du |d'))?[PV]{2,}(?:[ -][PV]+)*)"
)
_NOW = r"(?:(?:[\wé]+ment|aussi|désormais|depuis lors|ainsi|y|lui|leur|en outre|toujours|encore) )*"
_TAKES = (
    r"(?:accueille|héberge|reçoit|forme|envoie|dépêche|prête|enseigne|conseille|initie|aide|encadre|soutient|finance"
    r"|invite|délègue|met|offre|accorde|attribue|réserve|octroie|propose)"
)

DEED = (
    rf"\b{PEOPLE}\b(?=,? (?:(?!(?:ont|a) (?:promis|demandé|souhaité))[\w'-]+,? ){{0,9}}?{DO}\b)"
    rf"|^(?:(?:chaque|tous les|toutes les|depuis|à son tour|de son côté"
    rf"|en retour)\b[^,]{{0,30}}, )?{_SIDE} {_NOW}{_TAKES}"
    rf"\b(?= [^.;]{{0,60}}?\b(?:{PEOPLE}|bourses?|cours|formations?|stages?|leçons)\b)"
    rf"|^(?:[^,]{{2,40}}, )?(?:{_SIDE}|elles|ils|les deux \w+|{TEXT}) (?:[\w']+ ){{0,2}}?(?!ser|aur|fêter|célébrer"
    rf"|visiter"
    r"|rencontrer|participer|assister)\w{2,}(?:er|ir|dr|tr|vr)(?:a|ont|ait|aient)\b"
    rf"|^(?:grâce à (?:lui|elle|eux|ce|cette|ces)\b|on (?:lui |leur )?doit\b"
    r"|(?:ce|cette|ces|leurs?) (?:liens?|amitié|jumelage|coopération|relations?|partenariat) (?:a"
    r"|ont) (?:\w+ )?(?:valu|permis|apporté|donné|offert)\b)"
)
"""What people of one side do for the other: it tells of the tie that the sentence before spoke of."""
