"""Every declared type that is no enum and no exception: base, interfaces, and the module with its members.

A row is `full name: (base, interfaces, module)`; the module is relative to `lyncshell.values`, ``""`` where the type
has no members beyond its base's (or the module that makes its values declares them when it is imported). A layer
above states its types with the whole name of their module, which is imported when a script asks for a member.
"""

from __future__ import annotations

_C = "System.Collections."
_G = "System.Collections.Generic."
_A = "System.Management.Automation."
_OBJECT = "System.Object"
_VALUE = "System.ValueType"
_NUMBER = "System.IComparable System.IFormattable System.IConvertible"
_LIST = f"{_C}IList {_C}ICollection {_C}IEnumerable"
_COLLECTION = f"{_C}ICollection {_C}IEnumerable"
_DICTIONARY = f"{_C}IDictionary {_C}ICollection {_C}IEnumerable"
_GENERIC_LIST = f"{_LIST} {_G}IList`1 {_G}ICollection`1 {_G}IEnumerable`1 {_G}IReadOnlyList`1 {_G}IReadOnlyCollection`1"
_GENERIC_DICTIONARY = f"{_DICTIONARY} {_G}IDictionary`2 {_G}IReadOnlyDictionary`2"
_ENUMERABLE = f"{_C}IEnumerable"
_DISPOSABLE = "System.IDisposable"

TYPES: dict[str, tuple[str, str, str]] = {
    "System.Object": ("", "", "statics.object"),
    "System.ValueType": (_OBJECT, "", ""),
    "System.Enum": (_VALUE, "System.IComparable System.IFormattable System.IConvertible", "statics.enum"),
    "System.Void": (_VALUE, "", ""),
    "System.Delegate": (_OBJECT, "", ""),
    "System.Attribute": (_OBJECT, "", ""),
    _A + "ValidateArgumentsAttribute": ("System.Attribute", "", ""),
    _A + "ValidateEnumeratedArgumentsAttribute": (_A + "ValidateArgumentsAttribute", "", ""),
    _A + "ArgumentTransformationAttribute": ("System.Attribute", "", ""),
    _A + "IValidateSetValuesGenerator": ("", "", ""),
    "System.DBNull": (_OBJECT, "", "statics.dbnull"),
    "System.Nullable`1": (_VALUE, "", ""),
    "System.Action": ("System.Delegate", "", ""),
    "System.EventHandler": ("System.Delegate", "", ""),
    # numbers, text, time
    "System.Boolean": (_VALUE, "System.IComparable System.IConvertible", "statics.boolean"),
    "System.Char": (_VALUE, "System.IComparable System.IConvertible", "statics.char"),
    "System.SByte": (_VALUE, _NUMBER, "statics.integers"),
    "System.Byte": (_VALUE, _NUMBER, "statics.integers"),
    "System.Int16": (_VALUE, _NUMBER, "statics.integers"),
    "System.UInt16": (_VALUE, _NUMBER, "statics.integers"),
    "System.Int32": (_VALUE, _NUMBER, "statics.integers"),
    "System.UInt32": (_VALUE, _NUMBER, "statics.integers"),
    "System.Int64": (_VALUE, _NUMBER, "statics.integers"),
    "System.UInt64": (_VALUE, _NUMBER, "statics.integers"),
    "System.IntPtr": (_VALUE, "", ""),
    "System.Numerics.BigInteger": (_VALUE, "System.IComparable System.IFormattable", "statics.biginteger"),
    "System.Single": (_VALUE, _NUMBER, "statics.floats"),
    "System.Double": (_VALUE, _NUMBER, "statics.floats"),
    "System.Decimal": (_VALUE, _NUMBER, "statics.decimals"),
    "System.String": (
        _OBJECT, f"System.IComparable System.IConvertible {_ENUMERABLE} System.ICloneable", "statics.string"),
    "System.DateTime": (_VALUE, _NUMBER, "statics.datetime"),
    "System.DateTimeOffset": (_VALUE, "System.IComparable System.IFormattable", "statics.datetimeoffset"),
    "System.DateOnly": (_VALUE, "System.IComparable System.IFormattable", ""),
    "System.TimeOnly": (_VALUE, "System.IComparable System.IFormattable", ""),
    "System.TimeSpan": (_VALUE, "System.IComparable System.IFormattable", "statics.timespan"),
    "System.TimeZoneInfo": (_OBJECT, "", "statics.timezone"),
    "System.Guid": (_VALUE, "System.IComparable System.IFormattable", "statics.guid"),
    "System.Version": (_OBJECT, "System.ICloneable System.IComparable System.IFormattable", "statics.version"),
    "System.Uri": (_OBJECT, "", "statics.uri"),
    "System.UriBuilder": (_OBJECT, "", "statics.uri"),
    "System.Math": (_OBJECT, "", "statics.math"),
    "System.Convert": (_OBJECT, "", "statics.convert"),
    "System.BitConverter": (_OBJECT, "", "statics.bitconverter"),
    "System.Buffer": (_OBJECT, "", ""),
    "System.Environment": (_OBJECT, "", "statics.environment"),
    "System.Console": (_OBJECT, "", "statics.console"),
    "System.GC": (_OBJECT, "", "statics.environment"),
    "System.Random": (_OBJECT, "", "statics.random"),
    "System.StringComparer": (
        _OBJECT, f"{_C}IComparer {_C}IEqualityComparer {_G}IComparer`1 {_G}IEqualityComparer`1", "statics.comparers"),
    "System.Diagnostics.Stopwatch": (_OBJECT, "", "statics.stopwatch"),
    "System.Diagnostics.Process": (_OBJECT, _DISPOSABLE, ""),
    "System.Text.StringBuilder": (_OBJECT, "", "statics.stringbuilder"),
    "System.Text.Encoding": (_OBJECT, "System.ICloneable", "statics.encoding"),
    "System.Text.UTF8Encoding": ("System.Text.Encoding", "", "statics.encoding"),
    "System.Text.UnicodeEncoding": ("System.Text.Encoding", "", "statics.encoding"),
    "System.Text.UTF32Encoding": ("System.Text.Encoding", "", "statics.encoding"),
    "System.Text.ASCIIEncoding": ("System.Text.Encoding", "", "statics.encoding"),
    "System.Text.RegularExpressions.Regex": (_OBJECT, "", "statics.regex"),
    "System.Text.RegularExpressions.Capture": (_OBJECT, "", "statics.regex"),
    "System.Text.RegularExpressions.Group": ("System.Text.RegularExpressions.Capture", "", "statics.regex"),
    "System.Text.RegularExpressions.Match": ("System.Text.RegularExpressions.Group", "", "statics.regex"),
    "System.Text.RegularExpressions.MatchCollection": (_OBJECT, _LIST, "statics.regex"),
    "System.Text.RegularExpressions.GroupCollection": (_OBJECT, _LIST, "statics.regex"),
    "System.Text.RegularExpressions.CaptureCollection": (_OBJECT, _LIST, "statics.regex"),
    "System.Text.RegularExpressions.MatchEvaluator": ("System.Delegate", "", ""),
    "System.Globalization.CultureInfo": (_OBJECT, "System.ICloneable System.IFormatProvider", "statics.culture"),
    "System.Globalization.TextInfo": (_OBJECT, "System.ICloneable", "statics.culture"),
    "System.Globalization.NumberFormatInfo": (
        _OBJECT, "System.ICloneable System.IFormatProvider", "statics.culture"),
    "System.Globalization.DateTimeFormatInfo": (
        _OBJECT, "System.ICloneable System.IFormatProvider", "statics.culture"),
    # files, network, security
    "System.IO.Path": (_OBJECT, "", "statics.path"),
    "System.IO.File": (_OBJECT, "", "statics.file"),
    "System.IO.Directory": (_OBJECT, "", "statics.directory"),
    "System.IO.FileSystemInfo": (_OBJECT, "", "statics.fileinfo"),
    "System.IO.FileInfo": ("System.IO.FileSystemInfo", "", "statics.fileinfo"),
    "System.IO.DirectoryInfo": ("System.IO.FileSystemInfo", "", "statics.fileinfo"),
    "System.IO.Stream": (_OBJECT, _DISPOSABLE, "statics.streams"),
    "System.IO.MemoryStream": ("System.IO.Stream", "", "statics.streams"),
    "System.IO.FileStream": ("System.IO.Stream", "", "statics.streams"),
    "System.IO.TextReader": (_OBJECT, _DISPOSABLE, "statics.streams"),
    "System.IO.TextWriter": (_OBJECT, _DISPOSABLE, "statics.streams"),
    "System.IO.StreamReader": ("System.IO.TextReader", "", "statics.streams"),
    "System.IO.StreamWriter": ("System.IO.TextWriter", "", "statics.streams"),
    "System.IO.StringReader": ("System.IO.TextReader", "", "statics.streams"),
    "System.IO.StringWriter": ("System.IO.TextWriter", "", "statics.streams"),
    "System.Net.IPAddress": (_OBJECT, "", "statics.ipaddress"),
    "System.Net.IPEndPoint": (_OBJECT, "", "statics.ipaddress"),
    "System.Net.Dns": (_OBJECT, "", "statics.dns"),
    "System.Net.WebUtility": (_OBJECT, "", "statics.webutility"),
    "System.Web.HttpUtility": (_OBJECT, "", "statics.webutility"),
    "System.Net.NetworkCredential": (_OBJECT, "", "statics.credential"),
    "System.Net.ServicePointManager": (_OBJECT, "", "statics.network"),
    "System.Net.Mail.MailAddress": (_OBJECT, "", "statics.mailaddress"),
    "System.Net.WebClient": (_OBJECT, _DISPOSABLE, "statics.webclient"),
    "System.Net.Mail.MailMessage": (_OBJECT, _DISPOSABLE, "statics.mail"),
    "System.Net.Mail.SmtpClient": (_OBJECT, _DISPOSABLE, "statics.mail"),
    "System.Net.Mail.Attachment": (_OBJECT, _DISPOSABLE, "statics.mail"),
    "System.Net.Mail.MailAddressCollection": (_OBJECT, _COLLECTION, "statics.mail"),
    "System.Net.Mail.AttachmentCollection": (_OBJECT, _COLLECTION, "statics.mail"),
    "System.Security.SecureString": (_OBJECT, _DISPOSABLE, "statics.credential"),
    "System.Runtime.InteropServices.Marshal": (_OBJECT, "", "statics.credential"),
    "System.Xml.XmlNode": (_OBJECT, _ENUMERABLE, "statics.xml"),
    "System.Xml.XmlLinkedNode": ("System.Xml.XmlNode", "", "statics.xml"),
    "System.Xml.XmlDocument": ("System.Xml.XmlNode", "", "statics.xml"),
    "System.Xml.XmlElement": ("System.Xml.XmlLinkedNode", "", "statics.xml"),
    "System.Xml.XmlAttribute": ("System.Xml.XmlNode", "", "statics.xml"),
    "System.Xml.XmlCharacterData": ("System.Xml.XmlLinkedNode", "", "statics.xml"),
    "System.Xml.XmlText": ("System.Xml.XmlCharacterData", "", "statics.xml"),
    "System.Xml.XmlCDataSection": ("System.Xml.XmlCharacterData", "", "statics.xml"),
    "System.Xml.XmlComment": ("System.Xml.XmlCharacterData", "", "statics.xml"),
    "System.Xml.XmlDeclaration": ("System.Xml.XmlLinkedNode", "", "statics.xml"),
    "System.Xml.XmlProcessingInstruction": ("System.Xml.XmlLinkedNode", "", "statics.xml"),
    "System.Xml.XmlDocumentFragment": ("System.Xml.XmlNode", "", "statics.xml"),
    "System.Xml.XmlNodeList": (_OBJECT, f"{_ENUMERABLE} {_DISPOSABLE}", "statics.xml"),
    "System.Xml.XmlChildNodes": ("System.Xml.XmlNodeList", "", "statics.xml"),
    "System.Xml.XmlNamedNodeMap": (_OBJECT, _ENUMERABLE, "statics.xml"),
    "System.Xml.XmlAttributeCollection": ("System.Xml.XmlNamedNodeMap", _C + "ICollection", "statics.xml"),
    "System.Xml.XmlNamespaceManager": (_OBJECT, _ENUMERABLE, "statics.xml"),
    "System.Xml.XmlWriter": (_OBJECT, _DISPOSABLE, "statics.xmlwriter"),
    "System.Xml.XmlTextWriter": ("System.Xml.XmlWriter", "", "statics.xmlwriter"),
    "System.Xml.XmlWriterSettings": (_OBJECT, "", "statics.xmlwriter"),
    # collections
    "System.Array": (_OBJECT, f"{_LIST} System.ICloneable", "statics.collections_array"),
    "System.Collections.ArrayList": (_OBJECT, f"{_LIST} System.ICloneable", "statics.collections_list"),
    "System.Collections.Generic.List`1": (_OBJECT, _GENERIC_LIST, "statics.collections_list"),
    "System.Collections.ObjectModel.Collection`1": (_OBJECT, _GENERIC_LIST, "statics.collections_list"),
    "System.Collections.ObjectModel.ReadOnlyCollection`1": (_OBJECT, _GENERIC_LIST, "statics.collections_list"),
    "System.Collections.Hashtable": (_OBJECT, f"{_DICTIONARY} System.ICloneable", "statics.collections_dictionary"),
    "System.Collections.Specialized.OrderedDictionary": (
        _OBJECT, f"{_C}Specialized.IOrderedDictionary {_DICTIONARY}", "statics.collections_dictionary"),
    "System.Collections.SortedList": (_OBJECT, f"{_DICTIONARY} System.ICloneable", "statics.collections_dictionary"),
    "System.Collections.Generic.Dictionary`2": (
        _OBJECT, _GENERIC_DICTIONARY, "statics.collections_dictionary"),
    "System.Collections.Generic.SortedDictionary`2": (
        _OBJECT, _GENERIC_DICTIONARY, "statics.collections_dictionary"),
    "System.Collections.Generic.SortedList`2": (_OBJECT, _GENERIC_DICTIONARY, "statics.collections_dictionary"),
    "System.Collections.Concurrent.ConcurrentDictionary`2": (
        _OBJECT, _GENERIC_DICTIONARY, "statics.collections_dictionary"),
    _A + "PSPrimitiveDictionary": ("System.Collections.Hashtable", "", ""),
    "System.Collections.DictionaryEntry": (_VALUE, "", "statics.collections_dictionary"),
    "System.Collections.Generic.KeyValuePair`2": (_VALUE, "", "statics.collections_dictionary"),
    "System.Collections.Generic.HashSet`1": (
        _OBJECT, f"{_G}ISet`1 {_G}ICollection`1 {_G}IEnumerable`1 {_ENUMERABLE}", "statics.collections_set"),
    "System.Collections.Generic.SortedSet`1": (
        _OBJECT, f"{_G}ISet`1 {_G}ICollection`1 {_G}IEnumerable`1 {_COLLECTION}", "statics.collections_set"),
    "System.Collections.Queue": (_OBJECT, f"{_COLLECTION} System.ICloneable", "statics.collections_queue"),
    "System.Collections.Generic.Queue`1": (
        _OBJECT, f"{_G}IEnumerable`1 {_COLLECTION}", "statics.collections_queue"),
    "System.Collections.Stack": (_OBJECT, f"{_COLLECTION} System.ICloneable", "statics.collections_queue"),
    "System.Collections.Generic.Stack`1": (
        _OBJECT, f"{_G}IEnumerable`1 {_COLLECTION}", "statics.collections_queue"),
    "System.Collections.Hashtable+KeyCollection": (_OBJECT, _COLLECTION, "statics.collections_dictionary"),
    "System.Collections.Hashtable+ValueCollection": (_OBJECT, _COLLECTION, "statics.collections_dictionary"),
    "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection": (
        _OBJECT, _COLLECTION, "statics.collections_dictionary"),
    "System.Tuple": (_OBJECT, "", "statics.tuples"),
    "System.Linq.Enumerable": (_OBJECT, "", ""),
    # interfaces
    "System.IComparable": ("", "", ""),
    "System.IConvertible": ("", "", ""),
    "System.IFormattable": ("", "", ""),
    "System.ICloneable": ("", "", ""),
    "System.IDisposable": ("", "", ""),
    "System.IFormatProvider": ("", "", ""),
    "System.IEquatable`1": ("", "", ""),
    "System.IComparable`1": ("", "", ""),
    "System.Collections.IEnumerable": ("", "", ""),
    "System.Collections.IEnumerator": ("", "", "statics.collections_enumerator"),
    "System.Collections.IDictionaryEnumerator": ("", "", "statics.collections_enumerator"),
    "System.Collections.ICollection": ("", "", ""),
    "System.Collections.IList": ("", "", ""),
    "System.Collections.IDictionary": ("", "", ""),
    "System.Collections.IComparer": ("", "", ""),
    "System.Collections.IEqualityComparer": ("", "", ""),
    "System.Collections.Specialized.IOrderedDictionary": ("", "", ""),
    "System.Collections.Generic.IEnumerable`1": ("", "", ""),
    "System.Collections.Generic.ICollection`1": ("", "", ""),
    "System.Collections.Generic.IList`1": ("", "", ""),
    "System.Collections.Generic.ISet`1": ("", "", ""),
    "System.Collections.Generic.IDictionary`2": ("", "", ""),
    "System.Collections.Generic.IReadOnlyDictionary`2": ("", "", ""),
    "System.Collections.Generic.IReadOnlyList`1": ("", "", ""),
    "System.Collections.Generic.IReadOnlyCollection`1": ("", "", ""),
    "System.Collections.Generic.IComparer`1": ("", "", ""),
    "System.Collections.Generic.IEqualityComparer`1": ("", "", ""),
    # reflection
    "System.Reflection.MemberInfo": (_OBJECT, "", "statics.type"),
    "System.Type": ("System.Reflection.MemberInfo", "", "statics.type"),
    "System.Reflection.TypeInfo": ("System.Type", "", ""),
    "System.RuntimeType": ("System.Reflection.TypeInfo", "", ""),
    "System.Activator": (_OBJECT, "", "statics.type"),
    "System.Reflection.Assembly": (_OBJECT, "", "statics.type"),
    "System.Reflection.PropertyInfo": ("System.Reflection.MemberInfo", "", "statics.type"),
    "System.Reflection.MethodInfo": ("System.Reflection.MemberInfo", "", "statics.type"),
    # PowerShell
    _A + "PSObject": (_OBJECT, "System.IComparable System.IFormattable", "statics.psobject"),
    _A + "PSCustomObject": (_OBJECT, "", "statics.psobject"),
    _A + "PSMemberInfo": (_OBJECT, "", "statics.psobject"),
    _A + "PSPropertyInfo": (_A + "PSMemberInfo", "", "statics.psobject"),
    _A + "PSNoteProperty": (_A + "PSPropertyInfo", "", "statics.psobject"),
    _A + "PSProperty": (_A + "PSPropertyInfo", "", "statics.psobject"),
    _A + "PSAliasProperty": (_A + "PSPropertyInfo", "", "statics.psobject"),
    _A + "PSScriptProperty": (_A + "PSPropertyInfo", "", "statics.psobject"),
    _A + "PSCodeProperty": (_A + "PSPropertyInfo", "", "statics.psobject"),
    _A + "PSVariableProperty": (_A + "PSNoteProperty", "", "statics.psobject"),
    _A + "PSParameterizedProperty": (_A + "PSMethodInfo", "", "statics.psobject"),
    _A + "PSMethodInfo": (_A + "PSMemberInfo", "", "statics.psobject"),
    _A + "PSMethod": (_A + "PSMethodInfo", "", "statics.psobject"),
    _A + "PSMethod`1": (_A + "PSMethod", "", "statics.psobject"),
    _A + "PSScriptMethod": (_A + "PSMethodInfo", "", "statics.psobject"),
    _A + "PSMemberSet": (_A + "PSMemberInfo", "", "statics.psobject"),
    _A + "PSPropertySet": (_A + "PSMemberInfo", "", "statics.psobject"),
    _A + "PSMemberInfoCollection`1": (_OBJECT, _ENUMERABLE, "statics.psobject"),
    _A + "PSReference": (_OBJECT, "", "statics.psobject"),
    _A + "SwitchParameter": (_VALUE, "", "statics.switchparameter"),
    _A + "ScriptBlock": (_OBJECT, "", ""),
    _A + "Internal.AutomationNull": (_OBJECT, "", ""),
    _A + "Language.NullString": (_OBJECT, "", "statics.psobject"),
    _A + "ErrorRecord": (_OBJECT, "", "statics.records"),
    _A + "ErrorCategoryInfo": (_OBJECT, "", "statics.records"),
    _A + "ErrorDetails": (_OBJECT, "", "statics.records"),
    _A + "InvocationInfo": (_OBJECT, "", "statics.records"),
    _A + "InformationalRecord": (_OBJECT, "", "statics.records"),
    _A + "WarningRecord": (_A + "InformationalRecord", "", "statics.records"),
    _A + "VerboseRecord": (_A + "InformationalRecord", "", "statics.records"),
    _A + "DebugRecord": (_A + "InformationalRecord", "", "statics.records"),
    _A + "InformationRecord": (_OBJECT, "", "statics.records"),
    _A + "HostInformationMessage": (_OBJECT, "", "statics.records"),
    _A + "ProgressRecord": (_OBJECT, "", "statics.records"),
    _A + "PSCredential": (_OBJECT, "", "statics.credential"),
    _A + "SemanticVersion": (_OBJECT, "System.IComparable", "statics.semver"),
    _A + "WildcardPattern": (_OBJECT, "", "statics.wildcardpattern"),
    _A + "PSModuleInfo": (_OBJECT, "", ""),
    _A + "PSVariable": (_OBJECT, "", ""),
    _A + "CommandInfo": (_OBJECT, "", ""),
    _A + "AliasInfo": (_A + "CommandInfo", "", ""),
    _A + "CmdletInfo": (_A + "CommandInfo", "", ""),
    _A + "ApplicationInfo": (_A + "CommandInfo", "", ""),
    _A + "FunctionInfo": (_A + "CommandInfo", "", ""),
    _A + "FilterInfo": (_A + "FunctionInfo", "", ""),
    _A + "ExternalScriptInfo": (_A + "CommandInfo", "", ""),
    _A + "PSSerializer": (_OBJECT, "", "lyncshell.commands.data.serializer_type"),
    _A + "Job": (_OBJECT, "", "lyncshell.commands.job.job_types"),
    _A + "PSRemotingJob": (_A + "Job", "", "lyncshell.commands.job.job_types"),
    _A + "Runspaces.PSSession": (_OBJECT, "", "lyncshell.commands.remoting.session"),
    "Microsoft.Management.Infrastructure.CimSession": (_OBJECT, "", ""),
    "Microsoft.PowerShell.Commands.ModuleSpecification": (_OBJECT, "", "lyncshell.engine.module_specification"),
    "Microsoft.PowerShell.Commands.MatchInfo": (_OBJECT, "", "lyncshell.commands.file.match_info"),
    "Microsoft.PowerShell.Commands.GroupInfo": (_OBJECT, "", "lyncshell.commands.object.group_info"),
    "Microsoft.PowerShell.Commands.MemberDefinition": (_OBJECT, "", "lyncshell.commands.object.member_definition"),
    "Microsoft.PowerShell.Commands.SelectXmlInfo": (_OBJECT, "", "lyncshell.commands.data.xml_info"),
    _A + "PSDriveInfo": (_OBJECT, "", "lyncshell.providers.protocol_types"),
    _A + "ProviderInfo": (_OBJECT, "", "lyncshell.providers.protocol_types"),
    _A + "PathInfo": (_OBJECT, "", "lyncshell.providers.protocol_types"),
    _A + "PSListModifier": (_OBJECT, "", ""),
    _A + "PowerShell": (_OBJECT, _DISPOSABLE, ""),
    _A + "Cmdlet": (_OBJECT, "", ""),
    _A + "PSCmdlet": (_A + "Cmdlet", "", ""),
}

for _name in (
    "Alias", "AllowEmptyCollection", "AllowEmptyString", "AllowNull", "ArgumentCompleter", "ArgumentCompletions",
    "CmdletBinding", "OutputType", "Parameter", "PSDefaultValue", "PSTypeName", "SupportsWildcards", "ValidateCount",
    "ValidateDrive", "ValidateLength", "ValidateNotNull", "ValidateNotNullOrEmpty", "ValidateNotNullOrWhiteSpace",
    "ValidatePattern", "ValidateRange", "ValidateScript", "ValidateSet", "ValidateTrustedData", "ValidateUserDrive",
):
    TYPES[f"{_A}{_name}Attribute"] = ("System.Attribute", "", "")

for _name in ("Action`1", "Action`2", "Func`1", "Func`2", "Func`3", "Predicate`1", "Comparison`1", "Converter`2"):
    TYPES[f"System.{_name}"] = ("System.Delegate", "", "")

for _count in range(1, 8):
    TYPES[f"System.Tuple`{_count}"] = (_OBJECT, "", "statics.tuples")
    TYPES[f"System.ValueTuple`{_count}"] = (_VALUE, "", "statics.tuples")

_H = "System.Security.Cryptography."
TYPES[_H + "HashAlgorithm"] = (_OBJECT, _DISPOSABLE, "statics.hashing")
for _name in ("MD5", "SHA1", "SHA256", "SHA384", "SHA512"):
    TYPES[_H + _name] = (_H + "HashAlgorithm", "", "statics.hashing")
    for _suffix in ("CryptoServiceProvider", "Managed"):
        TYPES[f"{_H}{_name}{_suffix}"] = (_H + _name, "", "statics.hashing")

_DATA = "System.Data."
TYPES.update({
    _DATA + "DataTable": (_OBJECT, _DISPOSABLE, "statics.data"),
    _DATA + "DataSet": (_OBJECT, _DISPOSABLE, "statics.data"),
    _DATA + "DataColumn": (_OBJECT, "", "statics.data"),
    _DATA + "DataRow": (_OBJECT, "", "statics.data"),
    _DATA + "DataColumnCollection": (_OBJECT, _COLLECTION, "statics.data"),
    _DATA + "DataRowCollection": (_OBJECT, _COLLECTION, "statics.data"),
    _DATA + "DataTableCollection": (_OBJECT, _COLLECTION, "statics.data"),
    _A + "Host.ChoiceDescription": (_OBJECT, "", "statics.choice"),
    "System.Security.Principal.WindowsIdentity": (_OBJECT, _DISPOSABLE, "statics.identity"),
    "System.Security.Principal.WindowsPrincipal": (_OBJECT, "", "statics.identity"),
    "System.Threading.Thread": (_OBJECT, "", "statics.thread"),
    "System.Net.NetworkInformation.IPGlobalProperties": (_OBJECT, "", "statics.network"),
    "System.IO.Compression.ZipFile": (_OBJECT, "", "statics.zipfile"),
    "System.CharEnumerator": (_OBJECT, f"{_C}IEnumerator System.ICloneable {_DISPOSABLE}", "statics.char"),
    "System.OperatingSystem": (_OBJECT, "System.ICloneable", "statics.environment"),
    "System.Net.IPHostEntry": (_OBJECT, "", "statics.dns"),
    "System.Xml.NameTable": ("System.Xml.XmlNameTable", "", "statics.xml"),
    "System.Xml.XmlNameTable": (_OBJECT, "", "statics.xml"),
    "System.Xml.XmlWhitespace": ("System.Xml.XmlCharacterData", "", "statics.xml"),
})

NAMESPACES = ("", "system.")
"""What may be left out before a type's name, folded."""

# The tree of the language: class -> the classes right below it.
_TREE = {
    "Ast": "AttributeBaseAst CatchClauseAst CommandElementAst MemberAst NamedAttributeArgumentAst NamedBlockAst "
    "ParamBlockAst ParameterAst RedirectionAst ScriptBlockAst StatementAst StatementBlockAst",
    "AttributeBaseAst": "AttributeAst TypeConstraintAst",
    "StatementAst": "BlockStatementAst BreakStatementAst CommandBaseAst ContinueStatementAst DataStatementAst "
    "ExitStatementAst FunctionDefinitionAst IfStatementAst LabeledStatementAst PipelineBaseAst ReturnStatementAst "
    "ThrowStatementAst TrapStatementAst TryStatementAst TypeDefinitionAst UsingStatementAst",
    "CommandBaseAst": "CommandAst CommandExpressionAst",
    "CommandElementAst": "CommandParameterAst ExpressionAst",
    "PipelineBaseAst": "AssignmentStatementAst ErrorStatementAst ChainableAst",
    "ChainableAst": "PipelineAst PipelineChainAst",
    "LabeledStatementAst": "LoopStatementAst SwitchStatementAst",
    "LoopStatementAst": "DoWhileStatementAst DoUntilStatementAst ForEachStatementAst ForStatementAst "
    "WhileStatementAst",
    "RedirectionAst": "FileRedirectionAst MergingRedirectionAst",
    "MemberAst": "FunctionMemberAst PropertyMemberAst",
    "ExpressionAst": "ArrayExpressionAst ArrayLiteralAst AttributedExpressionAst BinaryExpressionAst "
    "ConstantExpressionAst ErrorExpressionAst ExpandableStringExpressionAst HashtableAst IndexExpressionAst "
    "MemberExpressionAst ParenExpressionAst ScriptBlockExpressionAst SubExpressionAst TernaryExpressionAst "
    "TypeExpressionAst UnaryExpressionAst UsingExpressionAst VariableExpressionAst",
    "AttributedExpressionAst": "ConvertExpressionAst",
    "MemberExpressionAst": "InvokeMemberExpressionAst",
    "InvokeMemberExpressionAst": "BaseCtorInvokeMemberExpressionAst",
    "ConstantExpressionAst": "StringConstantExpressionAst",
    "Token": "NumberToken ParameterToken RedirectionToken StringToken VariableToken",
    "StringToken": "StringLiteralToken StringExpandableToken",
    "RedirectionToken": "FileRedirectionToken MergingRedirectionToken",
}
_LANGUAGE = _A + "Language."
for _base, _below in _TREE.items():
    for _name in _below.split():
        TYPES[_LANGUAGE + _name] = (_LANGUAGE + _base, "", "lyncshell.engine.ast_members")
for _name in ("Token", "TypeName", "ParseError", "Parser"):
    TYPES[_LANGUAGE + _name] = (_OBJECT, "", "lyncshell.engine.ast_parser")
TYPES[_A + "PSParser"] = TYPES[_A + "PSToken"] = (_OBJECT, "", "lyncshell.engine.ast_parser")

BUILTIN_CLASSES = {
    "builtins.int": "System.Int32",
    "builtins.float": "System.Double",
    "builtins.str": "System.String",
    "builtins.bool": "System.Boolean",
    "builtins.bytes": "System.Byte[]",
    "decimal.Decimal": "System.Decimal",
    "uuid.UUID": "System.Guid",
}
"""Python's own classes -> the type that their instances have."""
