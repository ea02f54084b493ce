#% a word that starts a statement is a command, a number or a variable is an expression
function port { "port $args" }
port 5061
5061 - 1
$n = 2
$n + 3
#= output
port 5061
5060
5

#% in arguments signs are text and brackets are expressions
function Show { foreach ($a in $args) { "<$a>" } }
Show 1+2 (1+2) a/b=c 10% $(2*3) x$(2*3)y
#= output
<1+2>
<3>
<a/b=c>
<10%>
<6>
<x6y>

#% a variable with text behind it is one argument, with a member it is that member
function Show { foreach ($a in $args) { "<$a>" } }
$pool = 'fe01'
Show $pool.Length $pool/share $pool-b $pool,x
#= output
<4>
<fe01/share>
<fe01-b>
<fe01 x>

#% keywords are names where a name is expected
$h = @{ if = 1; class = 2; default = 3 }
$h.if + $h.class + $h.default
function in { 'a command named in' }
in
#= output
6
a command named in

#% a number sign begins a comment only where a word may begin
function Show { "$args" }
Show a#b # the rest
Show <# not this #> c
#= output
a#b
c

#% a double dash ends the parameters
function Show { param($A, $B) "$A|$B" }
Show -- -B 1
#= output
-B|1

#% everything behind the verbatim mark is one argument, up to a bar
function Show { "$($args.Count): $($args[-1])" }
Show --% $x 'y' ; z
#= output
2: $x 'y' ; z
