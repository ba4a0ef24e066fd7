CYPHER 25
// Capabilities of some scopes, or all. Parameters: scopes (or null). Columns: id.
MATCH (capability:Capability)
WHERE visible(capability) AND ($scopes IS NULL OR capability.scope IN $scopes)
RETURN capability.id AS id ORDER BY id
