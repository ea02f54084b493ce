"""The enums of .NET and PowerShell that scripts use: names with values. A trailing `*` marks flags."""

from __future__ import annotations

_AUTOMATION = "System.Management.Automation."

ENUMS: dict[str, str] = {
    "System.DayOfWeek": "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    "System.ConsoleColor": "Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray DarkGray Blue Green "
    "Cyan Red Magenta Yellow White",
    "System.StringComparison": "CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase "
    "Ordinal OrdinalIgnoreCase",
    "System.StringSplitOptions": "None RemoveEmptyEntries TrimEntries *",
    "System.MidpointRounding": "ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity",
    "System.DateTimeKind": "Unspecified Utc Local",
    "System.TypeCode": "Empty Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single "
    "Double "
    "Decimal DateTime String=18",
    "System.PlatformID": "Win32S Win32Windows Win32NT WinCE Unix Xbox MacOSX Other",
    "System.Data.DataRowState": "Detached=1 Unchanged=2 Added=4 Deleted=8 Modified=16 *",
    "System.Security.Principal.WindowsBuiltInRole": "Administrator=544 User=545 Guest=546 PowerUser=547 "
    "AccountOperator=548 SystemOperator=549 PrintOperator=550 BackupOperator=551 Replicator=552",
    "System.UriKind": "RelativeOrAbsolute Absolute Relative",
    "System.UriPartial": "Scheme Authority Path Query",
    "System.UriHostNameType": "Unknown Basic Dns IPv4 IPv6",
    "System.UriFormat": "UriEscaped=1 Unescaped SafeUnescaped",
    "System.UriComponents": "Scheme=1 UserInfo=2 Host=4 Port=8 Path=16 Query=32 Fragment=64 StrongPort=128 "
    "NormalizedHost=256 KeepDelimiter=1073741824 HostAndPort=132 StrongAuthority=134 AbsoluteUri=127 PathAndQuery=48 "
    "HttpRequestUrl=61 SchemeAndServer=13 SerializationInfoString=-2147483648 *",
    "System.EnvironmentVariableTarget": "Process User Machine",
    "System.Base64FormattingOptions": "None InsertLineBreaks *",
    "System.ConsoleModifiers": "None Alt=1 Shift=2 Control=4 *",
    "System.AttributeTargets": "Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 "
    "Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767 "
    "*",
    "System.Environment+SpecialFolder": "Desktop Programs=2 MyDocuments=5 Personal=5 Favorites=6 Startup=7 Recent=8 "
    "SendTo=9 StartMenu=11 MyMusic=13 MyVideos=14 DesktopDirectory=16 MyComputer=17 NetworkShortcuts=19 Fonts=20 "
    "Templates=21 CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 ApplicationData=26 "
    "PrinterShortcuts=27 LocalApplicationData=28 InternetCache=32 Cookies=33 History=34 CommonApplicationData=35 "
    "Windows=36 System=37 ProgramFiles=38 MyPictures=39 UserProfile=40 SystemX86=41 ProgramFilesX86=42 "
    "CommonProgramFiles=43 CommonProgramFilesX86=44 CommonTemplates=45 CommonDocuments=46 CommonAdminTools=47 "
    "AdminTools=48 CommonMusic=53 CommonPictures=54 CommonVideos=55 Resources=56 LocalizedResources=57 "
    "CommonOemLinks=58 CDBurning=59",
    "System.Reflection.BindingFlags": "Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 "
    "NonPublic=32 "
    "FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 "
    "SetProperty=8192 *",
    "System.ComponentModel.ListSortDirection": "Ascending Descending",
    "System.Globalization.NumberStyles": "None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 "
    "AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 "
    "Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 "
    "AllowBinarySpecifier=1024 BinaryNumber=1027 *",
    "System.Globalization.DateTimeStyles": "None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 "
    "AllowWhiteSpaces=7 NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 "
    "RoundtripKind=128 "
    "*",
    "System.Globalization.TimeSpanStyles": "None AssumeNegative *",
    "System.Globalization.CompareOptions": "None=0 IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 "
    "IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824 *",
    "System.Globalization.CalendarWeekRule": "FirstDay FirstFullWeek FirstFourDayWeek",
    "System.Globalization.UnicodeCategory": "UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter "
    "OtherLetter "
    "NonSpacingMark SpacingCombiningMark EnclosingMark DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator "
    "LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse ConnectorPunctuation DashPunctuation "
    "OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation OtherPunctuation MathSymbol "
    "CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned",
    "System.Globalization.CultureTypes": "NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 "
    "UserCustomCulture=8 ReplacementCultures=16 *",
    "System.Text.RegularExpressions.RegexOptions": "None=0 IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 "
    "Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024 "
    "*",
    "System.Text.NormalizationForm": "FormC=1 FormD=2 FormKC=5 FormKD=6",
    "System.IO.FileMode": "CreateNew=1 Create=2 Open=3 OpenOrCreate=4 Truncate=5 Append=6",
    "System.IO.FileAccess": "Read=1 Write=2 ReadWrite=3 *",
    "System.IO.FileShare": "None=0 Read=1 Write=2 ReadWrite=3 Delete=4 Inheritable=16 *",
    "System.IO.FileAttributes": "None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 "
    "Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 "
    "Encrypted=16384 IntegrityStream=32768 NoScrubData=131072 *",
    "System.IO.SearchOption": "TopDirectoryOnly AllDirectories",
    "System.IO.SeekOrigin": "Begin Current End",
    "System.IO.DriveType": "Unknown NoRootDirectory Removable Fixed Network CDRom Ram",
    "System.IO.UnixFileMode": "None=0 OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 "
    "GroupRead=32 "
    "UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048 *",
    "System.Net.Sockets.AddressFamily": "Unknown=-1 Unspecified=0 Unix=1 InterNetwork=2 InterNetworkV6=23",
    "System.Net.HttpStatusCode": "Continue=100 OK=200 Created=201 Accepted=202 NoContent=204 MovedPermanently=301 "
    "Found=302 NotModified=304 BadRequest=400 Unauthorized=401 Forbidden=403 NotFound=404 MethodNotAllowed=405 "
    "RequestTimeout=408 Conflict=409 Gone=410 InternalServerError=500 NotImplemented=501 BadGateway=502 "
    "ServiceUnavailable=503 GatewayTimeout=504",
    "System.Net.SecurityProtocolType": "SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288 *",
    "System.Xml.XmlNodeType": "None Element Attribute Text CDATA EntityReference Entity ProcessingInstruction Comment "
    "Document DocumentType DocumentFragment Notation Whitespace SignificantWhitespace EndElement EndEntity "
    "XmlDeclaration",
    "System.Xml.Formatting": "None Indented",
    "System.Xml.ConformanceLevel": "Auto Fragment Document",
    "System.Xml.NewLineHandling": "Replace Entitize None",
    "System.Diagnostics.ProcessWindowStyle": "Normal Hidden Minimized Maximized",
    "System.Security.Cryptography.X509Certificates.StoreName": "AddressBook=1 AuthRoot=2 CertificateAuthority=3 "
    "Disallowed=4 My=5 Root=6 TrustedPeople=7 TrustedPublisher=8",
    "System.Security.Cryptography.X509Certificates.StoreLocation": "CurrentUser=1 LocalMachine=2",
    "System.Security.Cryptography.X509Certificates.OpenFlags": "ReadOnly=0 ReadWrite=1 MaxAllowed=2 OpenExistingOnly=4 "
    "IncludeArchived=8 *",
    _AUTOMATION + "ActionPreference": "SilentlyContinue Stop Continue Inquire Ignore Suspend Break",
    _AUTOMATION + "ConfirmImpact": "None Low Medium High",
    _AUTOMATION + "ErrorView": "NormalView CategoryView ConciseView DetailedView",
    _AUTOMATION + "ErrorCategory": "NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument "
    "InvalidData InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound "
    "OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists "
    "ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError "
    "AuthenticationError LimitsExceeded QuotaExceeded NotEnabled",
    _AUTOMATION + "ScopedItemOptions": "None=0 ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16 *",
    _AUTOMATION + "SessionStateEntryVisibility": "Public Private",
    _AUTOMATION + "CommandTypes": "Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 "
    "Configuration=256 All=383 *",
    _AUTOMATION + "CommandOrigin": "Runspace Internal",
    _AUTOMATION + "PSMemberTypes": "AliasProperty=1 CodeProperty=2 Property=4 NoteProperty=8 ScriptProperty=16 "
    "Properties=31 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 "
    "MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 All=16383 *",
    _AUTOMATION + "PSMemberViewTypes": "Extended=1 Adapted=2 Base=4 All=7 *",
    _AUTOMATION + "PSLanguageMode": "FullLanguage RestrictedLanguage NoLanguage ConstrainedLanguage",
    _AUTOMATION + "ProgressRecordType": "Processing Completed",
    _AUTOMATION + "ModuleType": "Script Binary Manifest Cim Workflow",
    _AUTOMATION + "ModuleAccessMode": "ReadWrite ReadOnly Constant",
    _AUTOMATION + "Language.TokenKind":
    "Unknown Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation "
    "Comment EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen "
    "RParen LCurly RCurly LBracket RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe "
    "Comma MinusMinus PlusPlus DotDot ColonColon Dot Exclaim Multiply Divide Rem Plus Minus Equals "
    "PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals Redirection RedirectInStd Format "
    "Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Imatch Inotmatch "
    "Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Cmatch "
    "Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As PostfixPlusPlus "
    "PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot "
    "QuestionLBracket Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End "
    "Exit Filter Finally For Foreach From Function If In Param Process Return Switch Throw Trap Try Until "
    "Using Var While Workflow Parallel Sequence InlineScript Configuration DynamicKeyword Public Private "
    "Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean",
    _AUTOMATION + "Language.TokenFlags":
    "None=0 BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5 "
    "BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 "
    "BinaryPrecedenceFormat=12 BinaryPrecedenceRange=13 BinaryPrecedenceMask=15 Keyword=16 "
    "ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 "
    "TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 "
    "TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 "
    "CommandName=524288 MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 "
    "StatementDoesntSupportAttributes=16777216 *",
    _AUTOMATION + "Language.StringConstantType":
    "SingleQuoted SingleQuotedHereString DoubleQuoted DoubleQuotedHereString BareWord",
    _AUTOMATION + "Language.RedirectionStream": "All Output Error Warning Verbose Debug Information",
    _AUTOMATION + "PSTokenType": "Unknown Command CommandParameter CommandArgument Number String Variable Member "
    "LoopLabel Attribute Type Operator GroupStart GroupEnd Keyword Comment StatementSeparator NewLine LineContinuation "
    "Position",
    _AUTOMATION + "JobState": "NotStarted Running Completed Failed Stopped Blocked Suspended Disconnected Suspending "
    "Stopping AtBreakpoint",
    _AUTOMATION + "WildcardOptions": "None=0 Compiled=1 IgnoreCase=2 CultureInvariant=4 *",
    _AUTOMATION + "SplitOptions": "SimpleMatch=1 RegexMatch=2 CultureInvariant=4 IgnorePatternWhitespace=8 "
    "Multiline=16 "
    "Singleline=32 IgnoreCase=64 ExplicitCapture=128 *",
    _AUTOMATION + "WhereOperatorSelectionMode": "Default First Last SkipUntil Until Split",
    _AUTOMATION + "Alignment": "Undefined Left Center Right",
    _AUTOMATION + "VariableAccessMode": "Read Write ReadWrite",
    _AUTOMATION + "PSSnapInCapability": "None",
    _AUTOMATION + "Runspaces.AuthenticationMechanism": "Default Basic Negotiate NegotiateWithImplicitCredential "
    "Credssp Digest Kerberos",
    "System.Net.Mail.MailPriority": "Normal Low High",
    "System.Net.Mail.DeliveryNotificationOptions": "None=0 OnSuccess=1 OnFailure=2 Delay=4 Never=134217728 *",
    "Microsoft.PowerShell.ExecutionPolicy": "Unrestricted RemoteSigned AllSigned Restricted Default=3 Bypass=4 "
    "Undefined=5",
    "Microsoft.PowerShell.ExecutionPolicyScope": "Process CurrentUser LocalMachine UserPolicy MachinePolicy",
    "Microsoft.PowerShell.Commands.OutputModeOption": "None Single Multiple",
    "Microsoft.Win32.RegistryValueKind": "None=-1 Unknown=0 String=1 ExpandString=2 Binary=3 DWord=4 MultiString=7 "
    "QWord=11",
}
"""Full name -> names in the order of declaration; a name without a value has the one before plus one."""
