#% a list of a type with added members shows the type's own properties first
[guid]'11111111-2222-3333-4444-555555555555' | Format-List *
#= output

Guid    : 11111111-2222-3333-4444-555555555555
Variant : 4
Version : 3

#% a value with line breaks is indented under its first line
[pscustomobject]@{ Name = 'x'; Text = "a`nb" } | Format-List
#= output

Name : x
Text : a
       b

#% a word wider than the line starts where it stands and breaks at the width
[pscustomobject]@{ T = 'alpha beta ' + ('x' * 20) } | Format-List | Out-String -Width 20
#= output

T : alpha beta xxxxx
    xxxxxxxxxxxxxxx

#% an empty array, null and an empty text in a list
[pscustomobject]@{ A = @(); B = $null; C = ''; D = @($null) } | Format-List
#= output

A : {}
B :
C :
D : {$null}

#% a name that no object has is left out of a list
[pscustomobject]@{ A = 1 } | Format-List A, Nope
#= output

A : 1

#% a double in a list has up to fifteen digits
[pscustomobject]@{ A = 1 / 3; B = 2.0; C = 1e20 } | Format-List
#= output

A : 0.333333333333333
B : 2
C : 1E+20
