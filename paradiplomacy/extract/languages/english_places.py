"""Words of English that tell where something is, before the name of a place that does not act."""

import re

LOCATIVE = re.compile(
    r"(?:\b(?:(?:investors?|business(?:es)?|enterprises?|firms?|company|companies|makers|producers|exporters|towns|ships"
    r"|students|tourists|visitors"
    r"|workers)(?: from| of| in)(?: the)?(?: whole)?|in|at|near|inside|outside|(?:then|formerly|still|once|was|were"
    r"|previously) (?:known as|called)|on the (?:\w+ )?(?:island|coast|banks?|shores?) of|reach(?:es|ed)?|joins"
    r"|visit(?:ed"
    r"|ing)? to"
    r"|adjacent to|via"
    r"|by way of|besides|apart from|aside from|in addition to|unlike|other than|to come to|around|(?:closer"
    r"|nearer|than) to"
    r"|through|beyond|(?:leads?|runs?|stretch\w*) from|(?:links?|routes?|roads?|motorways?|railways?|lines?"
    r"|flights?|bus(?:es)?|services?|tours?|trains?|ferr(?:y|ies)|traffic)(?: \w+){0,4} (?:between"
    r"|linking|from)(?: [\w ]{2,45} (?:and|to))?|as far as|bound for|routes? to|flights? to|borders?|bordering"
    r"|for which|whose (?:[\w-]+ )?(?:town|city|port|capital|county|district|seat) of"
    r"|merge[dr] with|merges? with|merging with|(?<!ship of )(?<!ties of )the former|next (?:door )?to|close to"
    r"|(?:has|have|had) been to|what (?:was|were) then|what is (?:now|today)|(?:fl(?:y|ies"
    r"|ew)|go|goes|went|travel\w*"
    r"|move|head\w*) (?:on )?to|le(?:ft|aves?) for|(?:north|south|east|west)(?:ern|ernmost)? (?:tip )?of|off"
    r"|(?:beach(?:es)?|shores?|forests?|hills|streets|slopes|suburbs?|outskirts|edge|doorstep|gates|(?:sea)?port"
    r"|airport|harbour) of"
    r"|(?:km|kilomet(?:er|re)s|miles) (?:away )?from|by (?:car|road|train|bus|air) from|(?:colleague|manager"
    r"|resident|native|trader|farmer)s? from"
    r")(?: the)?(?: city of)? )$"
)
