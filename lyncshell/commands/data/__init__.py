"""Commands that turn objects into text and text into objects: CSV, JSON, XML, HTML, CLIXML, key=value, .psd1.

Each command has a file of its own, named after it. What several of them share is named after its subject: the pure
readers and writers `csv_text` (records of fields), `json_text` / `json_syntax` (writing, reading), `clixml_writer` /
`clixml_reader` (PowerShell's serialised objects), `csv_writing` (what ConvertTo-Csv and Export-Csv have in common).
The readers treat every text as hostile: they bound depth and size, never evaluate anything, and say the line and
column of what they refuse.

Not here: files and their encodings (`lyncshell.providers.text_files`), the wrappers of [xml] values
(`lyncshell.values.statics`), views and tables (`lyncshell.format`).
"""
