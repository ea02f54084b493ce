"""The decorators that make a class the declaration of a noun.

    @policy         a scoped item that users have: Get, New, Set, Remove, Grant
    @configuration  a scoped item that sites and services have: Get, New, Set, Remove
    @settings       one instance, at Global: Get, Set (and Remove, which resets, where `resets=True`)
    @element        an item in the list of another noun: Get, New, Set, Remove
    @value          an object in memory: New
    @displayed      something that cmdlets written by hand make and change: sites, services, users
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from lyncshell.declare.fields import Property
from lyncshell.declare.noun import Form, Noun, ParameterSets, Parent
from lyncshell.store.identity import Scope

if TYPE_CHECKING:
    from lyncshell.declare.noun import Check, Initial

C = TypeVar("C", bound="type[Settings]")


class Settings:
    """Base of all declarations. The class is never instantiated: its fields are read, and `noun` is the result."""

    noun: ClassVar[Noun]


def policy(
    *,
    object_type: str,
    scopes: Iterable[Scope] = (Scope.GLOBAL, Scope.SITE, Scope.TAG),
    roles: Iterable[str] = (),
    tenant: bool | Iterable[str] = False,
    verbs: Iterable[str] | None = None,
    options: Iterable[str] = (),
    used_by: Iterable[str] = (),
    checks: Iterable[Check] = (),
    initial: Initial | None = None,
) -> Callable[[C], C]:
    """Declares a policy. `roles` are the service roles that may have one, where SERVICE is among the scopes."""
    if verbs is None:
        verbs = ("Get", "New", "Set", "Remove", "Grant") if Scope.TAG in scopes else ("Get", "New", "Set", "Remove")
    return _declared(
        "policy", Form.SCOPED, verbs, object_type, scopes, roles, tenant=tenant, options=options, used_by=used_by,
        checks=checks, initial=initial,
    )  # fmt: skip


def configuration(
    *,
    object_type: str,
    scopes: Iterable[Scope] = (Scope.GLOBAL, Scope.SITE),
    roles: Iterable[str] = (),
    tenant: bool | Iterable[str] = False,
    verbs: Iterable[str] = ("Get", "New", "Set", "Remove"),
    options: Iterable[str] = (),
    checks: Iterable[Check] = (),
    initial: Initial | None = None,
) -> Callable[[C], C]:
    """Declares a configuration of sites or services. `tenant` are the verbs with -Tenant, True all of them."""
    return _declared(
        "configuration", Form.SCOPED, verbs, object_type, scopes, roles, tenant=tenant, options=options, checks=checks,
        initial=initial,
    )  # fmt: skip


def settings(
    *,
    object_type: str,
    resets: bool = False,
    changes: bool = True,
    tenant: bool = False,
    options: Iterable[str] = (),
    parameter_sets: ParameterSets | None = None,
    checks: Iterable[Check] = (),
) -> Callable[[C], C]:
    """Declares a single instance at Global.

    `resets` gives it a Remove that puts the defaults back; without `changes` it has only a Get.
    """
    verbs = ("Get", "Set", "Remove") if resets else ("Get", "Set") if changes else ("Get",)
    return _declared(
        "settings", Form.SCOPED, verbs, object_type, (Scope.GLOBAL,), (), tenant=tenant, options=options,
        parameter_sets=parameter_sets, checks=checks,
    )  # fmt: skip


def element(
    *,
    of: str = "",
    list_property: str = "",
    object_type: str,
    key: str | None = None,
    form: str = Form.NESTED,
    scopes: Iterable[Scope] = (Scope.GLOBAL,),
    roles: Iterable[str] = (),
    tenant: bool | Iterable[str] = False,
    verbs: Iterable[str] = ("Get", "New", "Set", "Remove"),
    relative_set: bool = True,
    options: Iterable[str] = (),
    parameter_sets: ParameterSets | None = None,
    used_by: Iterable[str] = (),
    checks: Iterable[Check] = (),
    initial: Initial | None = None,
) -> Callable[[C], C]:
    """Declares an item in the list `list_property` of the noun `of`, or of no other noun's list.

    `key` repeats its name; with `relative_set` New- takes the parent and the key in place of the identity; `used_by`
    names the nouns with properties that refer to such items. A nested item without a key gets a GUID for its name.
    """
    parent = Parent(of, list_property) if of else None
    return _declared(
        "element", form, verbs, object_type, scopes, roles, key=key, parent=parent, relative_set=relative_set,
        options=options, parameter_sets=parameter_sets, tenant=tenant, used_by=used_by, checks=checks,
        initial=initial,
    )  # fmt: skip


def value(
    *,
    object_type: str,
    tenant: bool = False,
    parameter_sets: ParameterSets | None = None,
    checks: Iterable[Check] = (),
) -> Callable[[C], C]:
    """Declares an object that exists in memory only."""
    return _declared(
        "value", Form.NONE, ("New",), object_type, (), (), tenant=tenant, parameter_sets=parameter_sets, checks=checks
    )


def displayed(
    *, object_type: str, role_name: str = "", used_by: Iterable[str] = (), checks: Iterable[Check] = ()
) -> Callable[[C], C]:
    """Declares objects without verbs of a family.

    `role_name` is how the topology names the role of a service, where it is one (`WebServices`).
    """
    record = _declared("displayed", Form.PLAIN, (), object_type, (), (), used_by=used_by, checks=checks)

    def record_role(cls: C) -> C:
        record(cls)
        cls.noun.role_name = role_name
        return cls

    return record_role


def _declared(
    kind: str,
    form: str,
    verbs: Iterable[str],
    object_type: str,
    scopes: Iterable[Scope],
    roles: Iterable[str],
    *,
    key: str | None = None,
    parent: Parent | None = None,
    relative_set: bool = False,
    options: Iterable[str] = (),
    parameter_sets: ParameterSets | None = None,
    tenant: bool | Iterable[str] = False,
    used_by: Iterable[str] = (),
    checks: Iterable[Check] = (),
    initial: Initial | None = None,
) -> Callable[[C], C]:
    def record(cls: C) -> C:
        cls.noun = Noun(
            cls.__name__,
            kind,
            object_type=object_type,
            form=form,
            verbs=verbs,
            properties=properties_of(cls),
            settings=cls,
            scopes=scopes,
            roles=roles,
            key=key,
            parent=parent,
            relative_set=relative_set,
            options=options,
            parameter_sets=parameter_sets,
            tenant=tenant,
            used_by=used_by,
            checks=checks,
            initial=initial,
        )
        return cls

    return record


def properties_of(cls: type[Settings]) -> list[Property]:
    """The fields in the order of their declaration, those of bases last. Annotations must be objects, not texts."""
    return [
        Property(name, annotation, getattr(cls, name, None))
        for owner in cls.__mro__
        if issubclass(owner, Settings) and owner is not Settings
        for name, annotation in owner.__dict__.get("__annotations__", {}).items()  # noqa: RUF063  inspect is slow to import
    ]
