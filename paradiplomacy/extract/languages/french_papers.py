"""Words of French that tell in everyday ways that a document came about or is to come, or that two sides are tied."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_contents import DOCUMENT
from paradiplomacy.extract.languages.french_deeds import PEOPLE

_SIGN = r"(?:signer|conclure|parapher|sceller|formaliser)\b"
_OFTEN = r"(?:tous les (?:ans|étés|mois)|toutes les années|chaque (?:année|été|hiver|printemps|automne)|régulièrement)"
_LONG = r"depuis (?:(?:19|20)\d\d|des (?:années|décennies)|(?:[\w-]+ ){1,2}?ans|longtemps|toujours)\b"

PAPERS: tuple[Trigger, ...] = (
    trigger(
        "planned",
        r"\b(?:enverra|viendra|se rendra|ira|partira|recevra|accueillera|se retrouvera|se réunira)(?:it|ient|ont|nt)?\b"
        rf"[^.;]{{0,90}}? (?:afin de|pour|en vue de) {_SIGN}"
        r"|\bsignature [^.;]{0,40}?(?:interviendra|aura lieu|devrait|est (?:prévue|attendue|programmée|annoncée"
        r"|fixée))",
    ),
    trigger(
        "signed",
        rf"\b(?:approuv|vot|adopt|entérin|valid|ratifi)(?:er|ée?s?|ent|a|e)\b (?:\w+ )?(?:une? |l'|la |le ){DOCUMENT}"
        r"|\b(?:se sont (?:mis|mises|entendu|entendus|entendues|accordés|accordées)|(?:a"
        r"|ont) convenu)(?: \w+'\w+)? par écrit\b"
        r"|\b(?:publié|diffusé|adopté|signé) une? (?:déclaration|communiqué) (?:commune?|conjointe?)\b"
        rf"|\b{DOCUMENT}\b(?=[^.;]{{0,60}}? (?:a|ont) été (?:arrêtée?s?|convenue?s?) (?:entre|par|avec))",
    ),
    trigger(
        "established",
        rf"\b(?:invite|accueille|envoie|reçoit|forme|héberge)(?:nt)?\b(?= {_OFTEN} [^.;]{{0,30}}?{PEOPLE})"
        rf"|\b(?:s'entraident|se rendent visite|se connaissent|s'épaulent|s'écrivent)(?= (?:\w+ )?{_LONG})"
        rf"|\b(?:est|sont) (?:l'|les |la |le |une? )(?:vieil(?:le)? )?(?:amie?s?|partenaires?|sœurs?|jumel(?:le"
        rf"|les)) d[eu]"
        rf"(?= [^.;,]{{2,40}} {_LONG})",
    ),
    trigger("sought", r"\b(?:frapp(?:e|é|er)|toqu(?:e|é|er)) à la porte\b"),
)
"""They come before the words of wishes, some of which they contain."""
