"""Type accelerators: the short names of types."""

from __future__ import annotations

_AUTOMATION = "System.Management.Automation."

ACCELERATORS: dict[str, str] = {
    "string": "System.String",
    "int": "System.Int32",
    "bool": "System.Boolean",
    "long": "System.Int64",
    "double": "System.Double",
    "datetime": "System.DateTime",
    "hashtable": "System.Collections.Hashtable",
    "ordered": "System.Collections.Specialized.OrderedDictionary",
    "array": "System.Array",
    "scriptblock": _AUTOMATION + "ScriptBlock",
    "switch": _AUTOMATION + "SwitchParameter",
    "pscustomobject": _AUTOMATION + "PSObject",
    "psobject": _AUTOMATION + "PSObject",
    "object": "System.Object",
    "char": "System.Char",
    "byte": "System.Byte",
    "sbyte": "System.SByte",
    "int16": "System.Int16",
    "short": "System.Int16",
    "int32": "System.Int32",
    "int64": "System.Int64",
    "uint16": "System.UInt16",
    "ushort": "System.UInt16",
    "uint32": "System.UInt32",
    "uint": "System.UInt32",
    "uint64": "System.UInt64",
    "ulong": "System.UInt64",
    "bigint": "System.Numerics.BigInteger",
    "decimal": "System.Decimal",
    "single": "System.Single",
    "float": "System.Single",
    "timespan": "System.TimeSpan",
    "guid": "System.Guid",
    "version": "System.Version",
    "semver": _AUTOMATION + "SemanticVersion",
    "uri": "System.Uri",
    "regex": "System.Text.RegularExpressions.Regex",
    "type": "System.Type",
    "void": "System.Void",
    "xml": "System.Xml.XmlDocument",
    "ref": _AUTOMATION + "PSReference",
    "pscredential": _AUTOMATION + "PSCredential",
    "securestring": "System.Security.SecureString",
    "ipaddress": "System.Net.IPAddress",
    "ipendpoint": "System.Net.IPEndPoint",
    "mailaddress": "System.Net.Mail.MailAddress",
    "cultureinfo": "System.Globalization.CultureInfo",
    "nullstring": _AUTOMATION + "Language.NullString",
    "psmoduleinfo": _AUTOMATION + "PSModuleInfo",
    "psvariable": _AUTOMATION + "PSVariable",
    "psnoteproperty": _AUTOMATION + "PSNoteProperty",
    "psaliasproperty": _AUTOMATION + "PSAliasProperty",
    "psscriptproperty": _AUTOMATION + "PSScriptProperty",
    "psscriptmethod": _AUTOMATION + "PSScriptMethod",
    "psvariableproperty": _AUTOMATION + "PSVariableProperty",
    "psprimitivedictionary": _AUTOMATION + "PSPrimitiveDictionary",
    "pslistmodifier": _AUTOMATION + "PSListModifier",
    "pspropertyexpression": "Microsoft.PowerShell.Commands.PSPropertyExpression",
    "powershell": _AUTOMATION + "PowerShell",
    "wildcardpattern": _AUTOMATION + "WildcardPattern",
    "runspace": _AUTOMATION + "Runspaces.Runspace",
    "runspacefactory": _AUTOMATION + "Runspaces.RunspaceFactory",
    "initialsessionstate": _AUTOMATION + "Runspaces.InitialSessionState",
    "x509certificate": "System.Security.Cryptography.X509Certificates.X509Certificate",
    "x500distinguishedname": "System.Security.Cryptography.X509Certificates.X500DistinguishedName",
    "physicaladdress": "System.Net.NetworkInformation.PhysicalAddress",
    "objectsecurity": "System.Security.AccessControl.ObjectSecurity",
    "alias": _AUTOMATION + "AliasAttribute",
    "allowemptycollection": _AUTOMATION + "AllowEmptyCollectionAttribute",
    "allowemptystring": _AUTOMATION + "AllowEmptyStringAttribute",
    "allownull": _AUTOMATION + "AllowNullAttribute",
    "argumentcompleter": _AUTOMATION + "ArgumentCompleterAttribute",
    "argumentcompletions": _AUTOMATION + "ArgumentCompletionsAttribute",
    "cmdletbinding": _AUTOMATION + "CmdletBindingAttribute",
    "outputtype": _AUTOMATION + "OutputTypeAttribute",
    "parameter": _AUTOMATION + "ParameterAttribute",
    "psdefaultvalue": _AUTOMATION + "PSDefaultValueAttribute",
    "pstypenameattribute": _AUTOMATION + "PSTypeNameAttribute",
    "supportswildcards": _AUTOMATION + "SupportsWildcardsAttribute",
    "validatecount": _AUTOMATION + "ValidateCountAttribute",
    "validatedrive": _AUTOMATION + "ValidateDriveAttribute",
    "validatelength": _AUTOMATION + "ValidateLengthAttribute",
    "validatenotnull": _AUTOMATION + "ValidateNotNullAttribute",
    "validatenotnullorempty": _AUTOMATION + "ValidateNotNullOrEmptyAttribute",
    "validatenotnullorwhitespace": _AUTOMATION + "ValidateNotNullOrWhiteSpaceAttribute",
    "validatepattern": _AUTOMATION + "ValidatePatternAttribute",
    "validaterange": _AUTOMATION + "ValidateRangeAttribute",
    "validatescript": _AUTOMATION + "ValidateScriptAttribute",
    "validateset": _AUTOMATION + "ValidateSetAttribute",
    "validatetrusteddata": _AUTOMATION + "ValidateTrustedDataAttribute",
    "validateuserdrive": _AUTOMATION + "ValidateUserDriveAttribute",
}
"""Folded accelerator -> full name."""

_PREFERRED = {
    "System.Int32": "int", "System.Int64": "long", "System.Int16": "short", "System.UInt16": "ushort",
    "System.UInt32": "uint", "System.UInt64": "ulong", "System.Single": "float",
    "System.Management.Automation.PSObject": "psobject",
    "System.Collections.Specialized.OrderedDictionary": "System.Collections.Specialized.OrderedDictionary",
    "System.Object": "System.Object",
}
_SHORTEST: dict[str, str] = {}

_SPELLED = {
    "ipendpoint": "IPEndpoint", "x509certificate": "X509Certificate", "nullstring": "NullString",
    "wildcardpattern": "WildcardPattern", "x500distinguishedname": "X500DistinguishedName",
    "physicaladdress": "PhysicalAddress", "objectsecurity": "ObjectSecurity",
}


def shortest(full_name: str) -> str:
    """The accelerator of a type as PowerShell writes it, or its full name where it has none."""
    if not _SHORTEST:
        for short, full in ACCELERATORS.items():
            _SHORTEST.setdefault(full, _SPELLED.get(short, short))
        _SHORTEST.update(_PREFERRED)
    return _SHORTEST.get(full_name, full_name)
