CYPHER 25
// Entries of control lists that cover capabilities, by list and code. Parameters: ids. Columns: owner, id.
MATCH (entry:ControlEntry)-[:COVERS]->(owner:Node&Capability)
WHERE owner.id IN $ids AND visible(entry)
RETURN owner.id AS owner, entry.id AS id ORDER BY owner, entry.list, entry.code, id
