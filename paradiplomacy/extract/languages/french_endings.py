"""Words of French that deny a tie, or tell that it is over or put off; they come before all others."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_contents import DOCUMENT

ENDINGS: tuple[Trigger, ...] = (
    trigger(
        "denied",
        r"\b(?:signature|cérémonie)\b[^.;]{0,140}?\b(?:est|été) (?:\w+ )?(?:annulée|abandonnée)\b"
        r"|\b(?:annul(?:é|er|ent|ant)|renoncé à) (?:la|leur|une) (?:signature|cérémonie)\b",
    ),
    trigger(
        "planned",
        r"\b(?:signature|cérémonie)\b[^.;]{0,140}?\b(?:est|été) (?:\w+ )?(?:reportée|repoussée|différée|ajournée"
        r"|remise à)\b"
        r"|\b(?:report|repouss|différ|ajourn)(?:é|er|ent|ant) (?:la|leur) signature\b",
    ),
    trigger(
        "denied",
        r"\bn'(?:a|ont|avait|avaient)(?: \w+)? (?:encore )?(?:signé|conclu) (?:aucun|d')"
        rf"|\bn'(?:a|ont) pas (?:encore )?(?:signé|conclu|voté|ratifié|approuvé|adopté)|\baucune? (?:nouvel "
        rf"|nouveau |nouvelle )?{DOCUMENT}"
        rf"|\bsans (?:rien )?signer\b|\bn'(?:a|ont|avait|avaient) pas (?:encore )?d(?:e |'){DOCUMENT}"
        r"|\brien n'(?:a|avait) (?:\w+ )?(?:été )?sign|\bpas encore (?:été )?signé|\bs'(?:est|était|étaient"
        r"|sont) enlisée?s?\b|\bsans (?:suite|lendemain)\b|\blettre morte\b"
        r"|\bn'(?:est|était|sont|étaient) (?:pas |plus )?(?:encore )?(?:jumelée?s?|liée?s?)\b|\bcoupé court\b"
        r"|\blaissé tomber\b|\brenonc\w+ à\b|\bn'(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:pas"
        r"|jamais) (?:encore )?été (?:\w+ )?(?:sign|conclu|paraph|ratifi|adopt)|\bn'(?:a|ont|est) (?:pas|jamais"
        r"|plus) (?:été )?(?:\w+ )?question\b"
        r"|\b(?:une?|les?) (?:jumelages?|partenariats?|accords?|coopérations?|amitiés?)\b[^.;]{0,40}?,? (?:c'est"
        r"|ce n'est"
        r"|ce sont|ne (?:vaut|tient|vit|sert|suffit))\b"
        r"|\bn'(?:a|ont|avait|avaient) (?:encore )?rien (?:été )?sign|\bn'(?:a|ont|avait|avaient) (?:\w+ ){0,3}?"
        r"(?:rien donné|pas abouti|(?:abouti|mené) à rien|débouché sur rien)\b",
    ),
    trigger(
        "ended",
        r"\b(?:(?:a|ont|ayant) expiré|arrivée? à (?:échéance|expiration)|n'est plus en vigueur|a pris fin"
        r"|(?<!visite )(?<!séjour )(?<!cérémonie )(?<!rencontre )(?<!journée )(?<!soirée )(?<!tournée )s'(?:est"
        r"|était) achevée?(?! (?:par|sur) )|(?:est|sont|était) (?:arrivée?s?|parvenue?s?) à (?:son |leur )?terme"
        r"|venue?s? à (?:son )?(?:terme|échéance|expiration)|échue?s?"
        rf"|(?:{DOCUMENT}|partenariat|coopération)[^.;]{{0,60}}? (?:est tombée?|a cessé|n'a pas survécu|a vécu)"
        r"|non (?:renouvel|recondui|prolong|prorog)\w+"
        rf"|laissé (?:mourir|expirer|s'éteindre)|dissous|dissoute|dénoncé [^.;]{{0,30}}?{DOCUMENT}"
        r"|résiliée?|(?<!, )suspendue?|s'est éteinte?|s'était éteinte?|éteinte? (?:en|depuis)|caducs?|caduques?"
        r"|n'(?:a|ont) pas été (?:renouvel|recondui|prolong)\w+|rompu|mis fin à)\b",
    ),
)
