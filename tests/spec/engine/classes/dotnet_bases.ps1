#% an exception class carries its own properties and is caught by its type and its bases
class AppException : System.Exception {
    [int]$Code
    AppException([string]$m, [int]$c) : base($m) { $this.Code = $c }
    AppException([string]$m, [System.Exception]$inner) : base("outer: $m", $inner) { }
}
try { throw [AppException]::new('boom', 7) } catch [AppException] { "$($_.Exception.Message) $($_.Exception.Code) $($_.FullyQualifiedErrorId)" }
try { throw [AppException]::new('b', [ArgumentException]::new('inner')) } catch { "$($_.Exception.Message) | $($_.Exception.InnerException.Message) | $($_.Exception.GetType().Name)" }
try { throw [AppException]::new('x', 1) } catch [System.Exception] { 'as Exception' }
[AppException]::new('x', 1) -is [Exception]
#= output
boom 7 boom
outer: b | inner | AppException
as Exception
True

#% an exception class derived from another one of the script
class BaseError : System.InvalidOperationException { BaseError([string]$m) : base("[$m]") { } }
class SubError : BaseError { SubError() : base('sub') { } }
try { throw [SubError]::new() } catch [BaseError] { $_.Exception.Message }
try { throw [SubError]::new() } catch [InvalidOperationException] { $_.Exception.GetType().BaseType.Name }
#= output
[sub]
BaseError

#% an exception class without constructor has the usual message
class Plain : System.Exception { }
[Plain]::new().Message
#= output
Exception of type 'Plain' was thrown.

#% a class derived from a generic list is a list
class Numbers : System.Collections.Generic.List[int] { [int] Sum() { $s = 0; foreach ($i in $this) { $s += $i }; return $s } }
$n = [Numbers]::new()
$n.Add(3); $n.Add('4')
"$($n.Count) $($n.Sum()) $($n[1]) $n"
$n | ForEach-Object { "item $_" }
try { $n.Add('x') } catch { $_.FullyQualifiedErrorId }
$n -is [System.Collections.Generic.List[int]]
#= output
2 7 4 3 4
item 3
item 4
MethodArgumentConversionInvalidCastArgument
True

#% a class derived from a hashtable keeps keys and has methods
class Config : hashtable { [string]$Source = 'here'; [string] Describe() { return "$($this.Count) from $($this.Source)" } }
$c = [Config]::new()
$c['a'] = 1; $c.b = 2
$c.Describe()
"$($c.a) $($c['b']) $($c -is [hashtable])"
#= output
2 from here
1 2 True

#% value types and arrays cannot be derived from
try { Invoke-Expression 'class X : int { }; [X]::new()' } catch { $_.CategoryInfo.Category }
#= output
ParserError

#% a class that claims an interface must have its methods
try { Invoke-Expression 'class X : System.IComparable { }; [X]::new()' } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
TypeCreationError
