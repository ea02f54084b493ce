"""What a trusted application and a trusted computer show."""

from typing import Annotated

from lyncshell.declare import ReadOnly, Settings, displayed

XDS = "Microsoft.Rtc.Management.Xds"


@displayed(object_type=f"{XDS}.DisplayTrustedApplication")
class TrustedApplication(Settings):
    """A program that the servers trust."""

    ComputerGruus: Annotated[list[str], ReadOnly()] = []
    """The addresses of the program on each computer of its pool."""

    ServiceGruu: Annotated[str | None, ReadOnly()] = None
    """The address of the program on its pool."""

    Protocol: Annotated[str, ReadOnly()] = "Mtls"
    """How the servers talk to it: Mtls or Tcp."""

    ApplicationId: Annotated[str | None, ReadOnly()] = None
    """The program's id, with its prefix."""

    TrustedApplicationPoolFqdn: Annotated[str | None, ReadOnly()] = None
    """The pool where it runs."""

    Port: int = 0
    """The port where it listens; no other program of the pool has it."""

    LegacyApplicationName: Annotated[str | None, ReadOnly()] = None
    """The program's name for old interfaces."""


@displayed(object_type=f"{XDS}.DisplayComputer")
class TrustedApplicationComputer(Settings):
    """A computer of a pool of trusted applications."""

    Pool: Annotated[str | None, ReadOnly()] = None
    """The pool's FQDN."""

    Fqdn: Annotated[str | None, ReadOnly()] = None
    """The computer's name."""
