"""Statements: one sourced claim each. Statements that disagree stay side by side; none is merged away."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from paradiplomacy.model.base import PartialDate, Value, first_day, last_day
from paradiplomacy.model.place import CountryCode, PlaceId, PlaceKind
from paradiplomacy.model.source import Locator, SourceId

AgreementStatus = Literal["signed", "renewed", "established", "ended"]
IntentionStatus = Literal["planned", "sought"]
Status = Literal["signed", "renewed", "established", "ended", "planned", "sought"]
Instrument = Literal["agreement", "MoU", "twinning", "minutes", "programme", "letter of intent", "unspecified"]
Qualifier = Literal["exact", "about", "more than", "nearly"]
Flow = Literal["total", "export", "import"]
Direction = Literal["outbound", "inbound", "both"]
Channel = Literal["official", "border_gate"]

INTENTION_STATUSES = frozenset({"planned", "sought"})

Name = Annotated[str, Field(min_length=1)]
Phrases = tuple[Name, ...]
Amount = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=0)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class _Statement(Value):
    """What every claim has.

    Attributes:
        kind: what sort of claim it is.
        statement_id: the stable id: the source's, and a hash over what the claim says and where it stands.
        source_id: the article that makes the claim.
        province: the Vietnamese side as printed.
        province_id: the place meant; None where no gazetteer knows it.
        level: the kind of the Vietnamese side where it is not the province itself (city, district, department ...).
        parent_province: the province that such a side belongs to, as printed; None for a province.
        locator: where the claim stands.
        further_locators: passages that it rests on besides.
        date_as_printed: the words of the date where they are relative or incomplete ("last year").
        date_resolution: how such a date was worked out; None where the dates are printed.
        note: a curator's remark for readers.
    """

    statement_id: str
    source_id: SourceId
    province: Name
    province_id: PlaceId | None
    level: str | None = None
    parent_province: str | None = None
    locator: Locator
    further_locators: tuple[Locator, ...] = ()
    date_as_printed: str | None = None
    date_resolution: str | None = None
    note: str | None = None


class _Paired(_Statement):
    """A claim about one partner.

    Attributes:
        partner: the foreign side as printed.
        partner_type: None where the article does not tell.
        partner_country: None where the partner is a group that lies in several or unnamed countries.
        partner_id: the place meant; None for a group, or where no gazetteer knows it.
        partner_vague: the partner is a group ("localities of ASEAN countries"), no place that could be drawn.
    """

    partner: Name
    partner_type: PlaceKind | None = None
    partner_country: CountryCode | None = None
    partner_id: PlaceId | None
    partner_vague: bool = False


class _Dated(_Paired):
    """A tie that is reported or wished for.

    Attributes:
        status: how far the tie has come, as the article reports it.
        instrument: the sort of document; ``unspecified`` where the article names none.
        document: statements of one source with the same value speak of one text with many parties: one agreement.
        signed: day of signing as far as it is known; None where the article does not tell.
        valid_from: first day of the stated period; None where none is stated.
        valid_to: last day of the stated period; None where none is stated.
        sectors_as_printed: the article's own words for what the two sides work on.
        sectors: the codes that these words map to.
    """

    instrument: Instrument = "unspecified"
    document: str | None = None
    signed: PartialDate | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    sectors_as_printed: Phrases = ()
    sectors: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> "_Dated":
        if self.valid_from and self.valid_to and first_day(self.valid_from) > last_day(self.valid_to):
            raise ValueError(f"valid_to {self.valid_to} lies before valid_from {self.valid_from}")
        return self


class Agreement(_Dated):
    """The article says that two sides are tied: by a document (signed, renewed, ended) or without (established)."""

    kind: Literal["agreement"] = "agreement"
    status: AgreementStatus


class Intention(_Dated):
    """The article says that a tie is wished for, talked about or planned; never counted as an agreement."""

    kind: Literal["intention"] = "intention"
    status: IntentionStatus


class Party(Value):
    """One of the partners that a trade figure is for, together with the others.

    Attributes:
        name: as printed.
        type: what sort of unit or body it is; None where the article does not tell.
        country: ISO 3166-1 alpha-2; None where it is not known.
        place_id: the place meant; None for a group, or where no gazetteer knows it.
        vague: it is a group ("northern Lao provinces"), no place that could be drawn.
    """

    name: Name
    type: PlaceKind | None = None
    country: CountryCode | None = None
    place_id: PlaceId | None
    vague: bool = False


class Goods(Value):
    """Something traded.

    Attributes:
        name: the goods, as printed.
        flow: None where the article does not say which way they go.
    """

    name: Name
    flow: Literal["export", "import"] | None = None


class _Periodic(Value):
    """A figure about a period.

    Attributes:
        period_from: first day covered, as far as it is known; None where the article does not say.
        period_to: last day covered, as far as it is known; None where it is open or not said.
        scope_note: what the figure takes in or leaves out, where the article says so.
        qualifier: how exactly the article gives the figure.
        currency: ISO 4217; None where there is no amount.
    """

    period_from: PartialDate | None = None
    period_to: PartialDate | None = None
    scope_note: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "_Periodic":
        if self.period_from and self.period_to and first_day(self.period_from) > last_day(self.period_to):
            raise ValueError(f"period_to {self.period_to} lies before period_from {self.period_from}")
        return self


class Trade(_Statement, _Periodic):
    """A trade figure of all its partners *together*: it is never copied to each of them, nor divided.

    Attributes:
        partners: whom the figure covers; several partners share one figure.
        flow: what is counted: exports from Vietnam's side, imports to it, or both.
        amount: in units of ``currency`` (not millions); None where goods are named without a figure.
        channel: official trade or one border gate; None where the article does not say.
    """

    kind: Literal["trade"] = "trade"
    partners: Annotated[tuple[Party, ...], Field(min_length=1)]
    flow: Flow
    amount: Amount | None = None
    currency: Currency | None = None
    qualifier: Qualifier = "exact"
    channel: Channel | None = None
    goods: tuple[Goods, ...] = ()

    @model_validator(mode="after")
    def _amount_has_currency(self) -> "Trade":
        if (self.amount is None) != (self.currency is None):
            raise ValueError("amount and currency go together: give both or neither")
        return self


class Visits(_Statement, _Periodic):
    """People or delegations that travelled; ``partner`` is None where the article names no origin.

    Attributes:
        direction: out of Vietnam, into it, or both.
        people: how many travelled; None where the article does not tell.
        delegations: how many delegations travelled; None where the article does not tell.
    """

    kind: Literal["visits"] = "visits"
    partner: Name | None = None
    partner_type: PlaceKind | None = None
    partner_country: CountryCode | None = None
    partner_id: PlaceId | None = None
    partner_vague: bool = False
    direction: Direction
    people: Count | None = None
    delegations: Count | None = None
    qualifier: Qualifier = "exact"


class Investment(_Paired, _Periodic):
    """Capital from or to a partner.

    Attributes:
        direction: out of Vietnam, into it, or both; None where the article does not say.
        projects: how many; None where the article does not tell.
        amount: in units of ``currency``; None where none is stated.
    """

    kind: Literal["investment"] = "investment"
    direction: Direction | None = None
    projects: Count | None = None
    amount: Amount | None = None
    currency: Currency | None = None
    qualifier: Qualifier = "exact"


class Support(_Paired, _Periodic):
    """Aid, gifts and funded works between the two sides.

    Attributes:
        direction: out of Vietnam, into it, or both; None where the article does not say.
        amount: in units of ``currency``; None where none is stated.
        purpose: what it is for, in a few words.
    """

    kind: Literal["support"] = "support"
    direction: Direction | None = None
    amount: Amount | None = None
    currency: Currency | None = None
    qualifier: Qualifier = "exact"
    purpose: str | None = None


Statement = Annotated[
    Agreement | Intention | Trade | Visits | Investment | Support,
    Field(discriminator="kind"),
]
