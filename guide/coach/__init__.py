"""The questions people ask, answered from an edition: data only, no sentences and no HTTP."""
