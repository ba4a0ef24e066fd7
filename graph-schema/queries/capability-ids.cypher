CYPHER 25
// All capabilities. Columns: id.
MATCH (capability:Capability)
WHERE visible(capability)
RETURN capability.id AS id ORDER BY id
