"""One view model per page, ready to print: text, links and flags; no web framework, no markup."""
