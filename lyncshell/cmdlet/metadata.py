"""What computes a command's metadata, instead of declaring it in a class, builds it from these."""

from lyncshell.engine.parameters import CommandMetadata, Parameter, SetEntry

__all__ = ["CommandMetadata", "Parameter", "SetEntry"]
