CYPHER 25
// Entries of control lists that cover a capability. Parameters: capability (id). Columns: id.
MATCH (entry:ControlEntry)-[:COVERS]->(:Node&Capability {id: $capability})
WHERE visible(entry)
RETURN entry.id AS id ORDER BY id
