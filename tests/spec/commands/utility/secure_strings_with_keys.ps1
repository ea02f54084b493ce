#% a secret that was encrypted with a key is read with the same key only
$key = 1..16
$text = ConvertTo-SecureString 'Pa$$wörd' -AsPlainText -Force | ConvertFrom-SecureString -Key $key
$text.Substring(0, 8)
$text | ConvertTo-SecureString -Key $key | ConvertFrom-SecureString -AsPlainText
try { $text | ConvertTo-SecureString -Key (2..17) -ErrorAction Stop } catch { 'another key' }
#= output
76492d11
Pa$$wörd
another key

#% a secure string may be the key, a wrong length may not
$key = ConvertTo-SecureString '12345678' -AsPlainText -Force
$text = ConvertTo-SecureString 'x' -AsPlainText -Force | ConvertFrom-SecureString -SecureKey $key
ConvertTo-SecureString $text -SecureKey $key | ConvertFrom-SecureString -AsPlainText
try { ConvertTo-SecureString $text -Key (1..3) } catch { "$_" }
#= output
x
The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits.
