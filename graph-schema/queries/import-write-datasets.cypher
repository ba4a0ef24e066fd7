CYPHER 25
// Writes what is known of datasets themselves, but for those whose file is the same as the last time. Fails if one has the id of
// a statement.
// Parameters: datasets (list of maps with id, properties). Columns: id (of those written).
UNWIND $datasets AS dataset
OPTIONAL MATCH (old:Dataset {id: dataset.id})
WITH dataset, old
WHERE old IS NULL OR old.digest <> dataset.properties.digest
MERGE (node:Node:Dataset {id: dataset.id})
SET node = dataset.properties
RETURN node.id AS id
