#% children and attributes are properties, whatever their case
$x = [xml]'<pool Fqdn="p1"><Server>fe1</Server><Server>fe2</Server><Port>5061</Port><Note lang="en">hi</Note></pool>'
$x.pool.fqdn, $x.POOL.server[1], $x.pool.port.GetType().Name, $x.pool.Note.'#text', $x.pool.Note.lang -join ' '
#= output
p1 fe2 String hi en

#% texts that are no document cannot be cast
foreach ($t in 'plain', '<a>', '<a></b>', '<a/><b/>') { try { [xml]$t } catch { $_.FullyQualifiedErrorId } }
#= output
InvalidCastToXmlDocument
InvalidCastToXmlDocument
InvalidCastToXmlDocument
InvalidCastToXmlDocument

#% entities are refused
try { [xml]'<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>' } catch { $_.FullyQualifiedErrorId }
#= output
InvalidCastToXmlDocument

#% a document is built, changed and written
$x = [xml]::new()
[void]$x.AppendChild($x.CreateXmlDeclaration('1.0', 'utf-8', $null))
$r = $x.AppendChild($x.CreateElement('root'))
$e = $x.CreateElement('item'); $e.SetAttribute('id', '<1>'); $e.InnerText = 'a & b'
[void]$r.AppendChild($e); [void]$r.PrependChild($x.CreateComment(' c '))
$x.OuterXml
$r.item.id = '2'
$r.item.SetAttribute('k', 'v')
$r.InnerXml
#= output
<?xml version="1.0" encoding="utf-8"?><root><!-- c --><item id="&lt;1&gt;">a &amp; b</item></root>
<!-- c --><item id="2" k="v">a &amp; b</item>

#% saving indents
$x = [xml]'<a><b i="1"><c/>text</b><d><e>1</e></d></a>'
$w = [IO.StringWriter]::new(); $x.Save($w); $w.ToString()
#= output
<?xml version="1.0" encoding="utf-16"?>
<a>
  <b i="1">
    <c />text</b>
  <d>
    <e>1</e>
  </d>
</a>

#% namespaces need a manager in xpath and are kept in copies
$x = [xml]'<t:a xmlns:t="urn:t"><t:b t:k="1"/></t:a>'
$m = [Xml.XmlNamespaceManager]::new($x.NameTable); $m.AddNamespace('q', 'urn:t')
$b = $x.SelectSingleNode('//q:b', $m); $b.LocalName, $b.Prefix, $b.NamespaceURI, $b.k -join ' '
$b.OuterXml
$x.SelectNodes('//b').Count
#= output
b t urn:t 1
<t:b t:k="1" xmlns:t="urn:t" />
0

#% nodes move between documents by import only
$x = [xml]'<a/>'; $y = [xml]'<b><c>1</c></b>'
try { $x.DocumentElement.AppendChild($y.DocumentElement) } catch { $_.Exception.InnerException.GetType().Name }
[void]$x.DocumentElement.AppendChild($x.ImportNode($y.DocumentElement, $true)); $x.OuterXml
#= output
ArgumentException
<a><b><c>1</c></b></a>

#% siblings, parents and positions
$x = [xml]'<l><i>1</i><i>2</i></l>'; $f = $x.l.FirstChild
$f.NextSibling.InnerText, $f.ParentNode.Name, ($null -eq $f.PreviousSibling), $x.l.ChildNodes.Count -join ' '
[void]$x.l.InsertBefore($x.CreateElement('n'), $f); [void]$x.l.ReplaceChild($x.CreateElement('r'), $f); $x.l.OuterXml
#= output
2 l True 2
<l><n /><r /><i>2</i></l>

#% an xml writer makes elements and attributes
$s = [Xml.XmlWriterSettings]::new(); $s.Indent = $true; $s.OmitXmlDeclaration = $true
$sb = [Text.StringBuilder]::new(); $w = [Xml.XmlWriter]::Create($sb, $s)
$w.WriteStartElement('a'); $w.WriteAttributeString('k', 'v"'); $w.WriteElementString('b', '<1>'); $w.WriteEndElement(); $w.Close()
$sb.ToString()
#= output
<a k="v&quot;">
  <b>&lt;1&gt;</b>
</a>
