CYPHER 25
// All entries of a list. Parameters: list. Columns: id.
MATCH (entry:ControlEntry {list: $list})
WHERE visible(entry)
RETURN entry.id AS id ORDER BY entry.code, id
