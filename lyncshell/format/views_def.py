"""Which module declares the views of a type: folded type name -> module of this package."""

from __future__ import annotations

_TYPES = {
    "views_dotnet": (
        "System.Version System.Version#IncludeLabel System.Management.Automation.SemanticVersion "
        "System.Collections.DictionaryEntry System.TimeSpan System.DateTime System.Guid System.RuntimeType "
        "System.Globalization.CultureInfo System.Reflection.Assembly System.Reflection.AssemblyName "
        "System.Diagnostics.Process System.Diagnostics.ProcessModule System.Diagnostics.FileVersionInfo "
        "System.Diagnostics.EventLogEntry System.Diagnostics.EventLog System.ServiceProcess.ServiceController "
        "System.Net.NetworkCredential System.Threading.Tasks.Task"
    ),
    "views_files": (
        "System.IO.DirectoryInfo System.IO.FileInfo Microsoft.PowerShell.Commands.FileHashInfo "
        "Microsoft.PowerShell.Commands.AlternateStreamData System.Security.AccessControl.FileSystemSecurity "
        "System.Security.AccessControl.ObjectSecurity Microsoft.PowerShell.Commands.ByteCollection "
        "Microsoft.Win32.RegistryKey System.Security.Cryptography.X509Certificates.X509Certificate2"
    ),
    "views_shell": (
        "System.Management.Automation.PSVariable System.Management.Automation.PathInfo "
        "System.Management.Automation.CommandInfo System.Management.Automation.AliasInfo "
        "System.Management.Automation.ApplicationInfo System.Management.Automation.CmdletInfo "
        "System.Management.Automation.ExternalScriptInfo System.Management.Automation.FilterInfo "
        "System.Management.Automation.FunctionInfo System.Management.Automation.ScriptInfo "
        "System.Management.Automation.PSDriveInfo System.Management.Automation.ProviderInfo "
        "System.Management.Automation.ShellVariable System.Management.Automation.PSMethod "
        "System.Management.Automation.Runspaces.TypeData System.Management.Automation.Runspaces.Runspace "
        "System.Management.Automation.Runspaces.PSSession System.Management.Automation.Job "
        "System.Management.Automation.CallStackFrame System.Management.Automation.PSModuleInfo "
        "System.Management.Automation.ExperimentalFeature Microsoft.PowerShell.Commands.HistoryInfo "
        "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus "
        "Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus"
    ),
    "views_results": (
        "Microsoft.PowerShell.Commands.MemberDefinition Microsoft.PowerShell.Commands.GroupInfo "
        "Microsoft.PowerShell.Commands.GroupInfoNoElement Microsoft.PowerShell.Commands.MatchInfo "
        "Deserialized.Microsoft.PowerShell.Commands.TextMeasureInfo "
        "Deserialized.Microsoft.PowerShell.Commands.GenericMeasureInfo "
        "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject Microsoft.PowerShell.Commands.WebResponseObject"
    ),
    "views_records": (
        "System.Management.Automation.ErrorRecord System.Management.Automation.WarningRecord "
        "System.Management.Automation.VerboseRecord System.Management.Automation.DebugRecord "
        "System.Management.Automation.InformationRecord System.Management.Automation.ScriptBlock "
        "System.Management.Automation.ErrorRecord#PSExtendedError"
    ),
}

MODULES: dict[str, str] = {name.lower(): module for module, names in _TYPES.items() for name in names.split()}
