"""What one catalog file holds, typed: shapes only, no loading and no meaning across files."""
