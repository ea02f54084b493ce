"""Tests of scripts against a deployment that keeps state.

What lives here: the format of spec cases (`cases`), running one in a session of its own (`runner`), and the pytest
plugin with the fixtures for users' own test suites (`plugin`): `lyncshell` is a session on the sample company that
every test gets fresh.

    def test_portland_gets_the_policy(lyncshell):
        lyncshell.run_file("grant-portland.ps1")
        assert lyncshell.output_of("(Get-CsUser kakers@litwareinc.com).MobilityPolicy") == "SalesMobilityPolicy"

What may not live here: behaviour of the shell. A session does whatever it does without a test.
"""
