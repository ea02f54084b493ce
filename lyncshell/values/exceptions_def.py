"""The exception types of .NET and PowerShell that scripts catch, each with its base."""

from __future__ import annotations

EXCEPTION_MODULE = "lyncshell.values.statics.exception"

_TREE = """
System.Exception
 System.ApplicationException
 System.AggregateException
 System.SystemException
  System.ArithmeticException
   System.DivideByZeroException
   System.OverflowException
   System.NotFiniteNumberException
  System.ArgumentException
   System.ArgumentNullException
   System.ArgumentOutOfRangeException
   System.DuplicateWaitObjectException
   System.Globalization.CultureNotFoundException
   System.Text.RegularExpressions.RegexParseException
   System.Text.DecoderFallbackException
   System.Text.EncoderFallbackException
   System.ComponentModel.InvalidEnumArgumentException
   System.Management.Automation.PSArgumentException
    System.Management.Automation.PSArgumentNullException
    System.Management.Automation.PSArgumentOutOfRangeException
  System.ArrayTypeMismatchException
  System.BadImageFormatException
  System.Data.DataException
  System.FormatException
   System.UriFormatException
   System.Reflection.CustomAttributeFormatException
   System.IO.FileFormatException
  System.IndexOutOfRangeException
  System.InvalidCastException
  System.InvalidOperationException
   System.ObjectDisposedException
   System.Net.WebException
   System.Management.Automation.PSInvalidOperationException
   System.Management.Automation.PSObjectDisposedException
   System.Net.NetworkInformation.NetworkInformationException
  System.InvalidProgramException
  System.MemberAccessException
   System.FieldAccessException
   System.MethodAccessException
   System.MissingMemberException
    System.MissingFieldException
    System.MissingMethodException
  System.MulticastNotSupportedException
  System.NotImplementedException
   System.Management.Automation.PSNotImplementedException
  System.NotSupportedException
   System.PlatformNotSupportedException
   System.Management.Automation.PSNotSupportedException
  System.NullReferenceException
  System.OperationCanceledException
   System.Threading.Tasks.TaskCanceledException
  System.OutOfMemoryException
   System.InsufficientMemoryException
  System.RankException
  System.Security.SecurityException
   System.Management.Automation.PSSecurityException
  System.Security.Authentication.AuthenticationException
  System.Security.Cryptography.CryptographicException
  System.Security.Principal.IdentityNotMappedException
  System.StackOverflowException
  System.TimeoutException
   System.Text.RegularExpressions.RegexMatchTimeoutException
  System.TypeInitializationException
  System.TypeLoadException
   System.DllNotFoundException
   System.EntryPointNotFoundException
  System.UnauthorizedAccessException
  System.Collections.Generic.KeyNotFoundException
  System.ComponentModel.Win32Exception
   System.Net.Sockets.SocketException
   System.Net.HttpListenerException
  System.IO.IOException
   System.IO.DirectoryNotFoundException
   System.IO.DriveNotFoundException
   System.IO.EndOfStreamException
   System.IO.FileLoadException
   System.IO.FileNotFoundException
   System.IO.PathTooLongException
  System.IO.InvalidDataException
  System.Runtime.InteropServices.ExternalException
   System.Runtime.InteropServices.COMException
  System.Runtime.Serialization.SerializationException
  System.Threading.SynchronizationLockException
  System.Threading.ThreadAbortException
  System.Xml.XmlException
  System.Xml.XPath.XPathException
  System.Xml.Schema.XmlSchemaException
   System.Xml.Schema.XmlSchemaValidationException
  System.Management.Automation.RuntimeException
   System.Management.Automation.CmdletInvocationException
    System.Management.Automation.CmdletProviderInvocationException
   System.Management.Automation.CommandNotFoundException
   System.Management.Automation.ExtendedTypeSystemException
    System.Management.Automation.GetValueException
     System.Management.Automation.GetValueInvocationException
     System.Management.Automation.PropertyNotFoundException
    System.Management.Automation.SetValueException
     System.Management.Automation.SetValueInvocationException
    System.Management.Automation.MethodException
     System.Management.Automation.MethodInvocationException
   System.Management.Automation.IncompleteParseException
   System.Management.Automation.JobFailedException
   System.Management.Automation.MetadataException
    System.Management.Automation.ParsingMetadataException
    System.Management.Automation.ValidationMetadataException
    System.Management.Automation.ArgumentTransformationMetadataException
   System.Management.Automation.ParameterBindingException
    System.Management.Automation.ParameterBindingValidationException
    System.Management.Automation.ParameterBindingParameterDefaultValueException
    System.Management.Automation.ParameterBindingArgumentTransformationException
   System.Management.Automation.ParseException
    System.Management.Automation.IncompleteParseException
   System.Management.Automation.PipelineStoppedException
   System.Management.Automation.PipelineClosedException
   System.Management.Automation.ActionPreferenceStopException
   System.Management.Automation.ProviderInvocationException
   System.Management.Automation.RemoteException
   System.Management.Automation.ScriptCallDepthException
   System.Management.Automation.ScriptRequiresException
   System.Management.Automation.SessionStateException
    System.Management.Automation.ItemNotFoundException
    System.Management.Automation.DriveNotFoundException
    System.Management.Automation.ProviderNotFoundException
    System.Management.Automation.ProviderNameAmbiguousException
    System.Management.Automation.SessionStateOverflowException
    System.Management.Automation.SessionStateUnauthorizedAccessException
   System.Management.Automation.WildcardPatternException
   System.Management.Automation.HaltCommandException
   System.Management.Automation.StopUpstreamCommandsException
   System.Management.Automation.Host.HostException
   System.Management.Automation.Host.PromptingException
   Microsoft.PowerShell.Commands.ServiceCommandException
   Microsoft.PowerShell.Commands.ProcessCommandException
   Microsoft.PowerShell.Commands.HelpNotFoundException
   Microsoft.PowerShell.Commands.HelpCategoryInvalidException
   Microsoft.PowerShell.Commands.WriteErrorException
 Microsoft.PowerShell.Commands.WriteErrorException
 System.Net.Http.HttpRequestException
  Microsoft.PowerShell.Commands.HttpResponseException
 System.Net.Mail.SmtpException
  System.Net.Mail.SmtpFailedRecipientException
 System.Net.NetworkInformation.PingException
 System.Management.Automation.FlowControlException
  System.Management.Automation.ExitException
 System.Management.Automation.PSInvalidCastException
 System.Management.Automation.InvalidPowerShellStateException
 Microsoft.Rtc.Management.Xds.XdsException
"""


def _read(tree: str) -> dict[str, str]:
    bases: dict[str, str] = {}
    path: list[str] = []
    for line in tree.strip("\n").split("\n"):
        depth = len(line) - len(line.lstrip())
        name = line.strip()
        del path[depth:]
        bases[name] = path[-1] if path else "System.Object"
        path.append(name)
    bases["System.Management.Automation.PSInvalidCastException"] = "System.InvalidCastException"
    return bases


BASES: dict[str, str] = _read(_TREE)
"""Full name -> full name of the base."""
