"""The deployment behind the cmdlets: its store, its items, and the places where scoped items may be.

Sites, pools, services and SIP domains are items of the store like all others: a site's identity is its name, a
pool's its FQDN, a service's `Role:fqdn`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.repository import Repository
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.errors import StoreReadOnly
from lyncshell.store.identity import Identity, Scope, parse_plain, parse_service
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.people import People
    from lyncshell.declare.plans import Running
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.branch import Branch
    from lyncshell.store.history import History
    from lyncshell.store.item import Item
    from lyncshell.store.reader import Reader
    from lyncshell.store.store import Store

SITE, POOL, SERVICE, SIP_DOMAIN = "Site", "Pool", "Service", "SipDomain"


class ScopeRefused(ShellError):
    """An identity whose scope the noun does not have, or whose site or service is not there."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsIdentityException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsIdentityException"


class NoFork(ShellError):
    """There is no fork that could be left."""

    category = ErrorCategory.InvalidOperation
    error_id = "NoFork"


class Deployment:
    """One deployment: `store` where it is kept, `repository` its items, `nouns` what there may be."""

    __slots__ = ("_left", "_people", "nouns", "planning", "repository", "store", "view")

    def __init__(self, store: Store, nouns: Nouns, view: Reader | None = None) -> None:
        self.store = store
        self.nouns = nouns
        self.view: Reader = view or store.tip
        self.repository = Repository(store, nouns, view)
        self._people: People | None = None
        self._left: list[Branch] = []
        self.planning: Running | None = None
        """The plan that is being made."""

    @property
    def people(self) -> People:
        """The accounts of the directory."""
        if self._people is None:
            from lyncshell.declare.people import People

            self._people = People(self)
        return self._people

    def at(self, moment: Any) -> Deployment:
        """The deployment at a moment of its past: a revision, a date, a snapshot. Raises UnknownMoment."""
        from lyncshell.declare.moments import view_at

        # What the running statement did is the present.
        self.store.close_revision()
        return Deployment(self.store, self.nouns, view_at(self.store, moment))

    def opened_at(self, moment: str) -> Deployment:
        """The deployment that a fork's name opens, or, for reading only, a snapshot, a revision or a date."""
        from lyncshell.declare.moments import view_at

        if any(fold(branch.name or "") == fold(moment) for branch in self.store.branches()):
            self.stand_on(self.store.branch_named(moment))
            return self
        view = view_at(self.store, moment)
        self.store.frozen = f'This is "{moment}", which can be read only: New-CsFork makes a fork of it.'
        return Deployment(self.store, self.nouns, view)

    @property
    def history(self) -> History:
        """The past of what is seen."""
        return self.store.history_at(self.view)

    def stand_on(self, branch: Branch) -> None:
        """Work on another branch of the store from here on. Raises TransactionState inside a transaction."""
        if self.view is not self.store.tip:
            raise StoreReadOnly(self.store.frozen or "The past can be read only.")
        self.store.checkout(branch)
        # What rules remember goes by the numbers of changes, and these are of another branch.
        self.repository.memory.clear()

    def enter(self, branch: Branch) -> None:
        """Work on a fork until `leave`. Raises PlanState while a plan is being made, and as `stand_on`."""
        self._refuse_planning()
        left = self.store.branch
        self.stand_on(branch)
        self._left.append(left)

    def leave(self) -> None:
        """Back to where the fork was entered. Raises NoFork, PlanState, TransactionState."""
        self._refuse_planning()
        if not self._left:
            raise NoFork("No fork was entered.")
        self.stand_on(self._left[-1])
        self._left.pop()

    def _refuse_planning(self) -> None:
        if self.planning is not None:
            from lyncshell.declare.plans import PlanState

            raise PlanState("A plan is being made: Stop-CsPlan ends it.")

    # -- places

    def sites(self) -> Iterator[Item]:
        """All sites, in the order in which they came."""
        return self.view.all(SITE)

    def site(self, text: str) -> Item | None:
        """The site of that name or SiteId, with or without `Site:`."""
        return find_site(self.view, text)

    def pool(self, fqdn: str) -> Item | None:
        """The pool of that FQDN."""
        return self.view.get(POOL, parse_plain(fqdn)) if fqdn.strip() else None

    def pools(self) -> Iterator[Item]:
        """All pools."""
        return self.view.all(POOL)

    def service(self, text: str, role: str | None = None) -> Item | None:
        """The service `Role:fqdn`; the role may be left out where it is given."""
        return self.view.get(SERVICE, parse_service(text, role))

    def services(self, role: str | None = None, pool: str | None = None) -> Iterator[Item]:
        """The services, of one role or of one pool where these are given."""
        for item in self.view.all(SERVICE):
            found_role, _, found_pool = item.identity.partition(":")
            if role is not None and fold(found_role) != fold(role):
                continue
            if pool is None or fold(found_pool) == fold(pool):
                yield item

    def site_of_pool(self, fqdn: str) -> str | None:
        """The name of the site where a pool is."""
        pool = self.pool(fqdn)
        return None if pool is None else str(pool.body["Site"])

    @property
    def mode(self) -> str:
        """Where changes go, for the prompt: `plan`, `transaction`, `fork lab`; empty for the store itself."""
        if self.planning is not None:
            return f"plan {self.planning.name}".strip()
        if self.store.frozen:
            return "read only"
        fork = self.store.branch
        parts = [f"fork {fork.name}"] if fork.parent is not None else []
        return ", ".join([*parts, "transaction"] if self.store.in_transaction else parts)

    # -- statements

    def end_statement(self) -> str | None:
        """The running statement of the store ends, and what a script in it left open; gives a warning about that."""
        if self.store.end_statement():
            self.repository.memory.clear()
            return "A script left its transaction open; what it changed is undone."
        if self.planning is not None and self.planning.is_bound:
            from lyncshell.declare.plans import stop

            stop(self)
            return "A script left its plan open; the plan is dropped."
        return None

    # -- scopes

    def check_scope(self, noun: Noun, identity: Identity) -> Identity:
        """The identity in the spelling of the place it names. Raises ScopeRefused where it is no place for the noun."""
        if identity.scope not in noun.scopes:
            allowed = ", ".join(scope.name.capitalize() for scope in noun.scopes)
            raise ScopeRefused(f'"{identity}" is not allowed for {noun.name}: its scopes are {allowed}.', identity.text)
        if identity.scope is Scope.SITE:
            return self._site_scope(identity)
        if identity.scope is Scope.SERVICE:
            return self._service_scope(noun, identity)
        return identity

    def _site_scope(self, identity: Identity) -> Identity:
        site = self.site(identity.anchor)
        if site is None:
            raise ScopeRefused(f'There is no site "{identity.anchor}".', identity.text)
        return _replaced(identity, f"Site:{site.identity}", site.identity)

    def _service_scope(self, noun: Noun, identity: Identity) -> Identity:
        role, _, _ = identity.anchor.partition(":")
        if noun.roles and role not in noun.roles:
            message = f'"{identity}" is not allowed for {noun.name}: its services are {", ".join(noun.roles)}.'
            raise ScopeRefused(message, identity.text)
        service = self.service(identity.anchor)
        if service is None:
            raise ScopeRefused(f'There is no service "{identity.anchor}".', identity.text)
        return _replaced(identity, f"Service:{service.identity}", service.identity)


def find_site(view: Reader, text: str) -> Item | None:
    """The site that a text names by its name or SiteId, with or without `Site:`; None where there is none."""
    name = text[5:] if fold(text[:5]) == "site:" else text
    found = view.get(SITE, parse_plain(name)) if name.strip() else None
    if found is not None:
        return found
    return next((site for site in view.all(SITE) if fold(str(site.body.get("SiteId"))) == fold(name)), None)


def _replaced(identity: Identity, scope_text: str, anchor: str) -> Identity:
    name = identity.name
    text = scope_text if name is None else f"{scope_text}/{name}"
    return Identity(text, identity.scope, anchor, name, None if name is None else fold(scope_text))
