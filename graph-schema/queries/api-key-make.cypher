CYPHER 25
// Writes a key. Parameters: properties.
CREATE (key:ApiKey)
SET key = $properties
