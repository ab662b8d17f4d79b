-- Row level security, grants and append-only for the tables of contributions: none of them has a column that changes.
SELECT mutua_guard();
