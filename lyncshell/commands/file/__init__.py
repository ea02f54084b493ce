"""Commands over what items contain: lines and bytes of files, hashes, searches in text.

One file per command, named after it. `content_parameters` holds what the writers share, `content_reader` the ways of
reading, `match_info` what Select-String writes. Encodings and the files themselves are `lyncshell.providers`'.
"""
