CYPHER 25
// Writes what is known of datasets themselves.
// Parameters: datasets (list of maps with id, properties).
UNWIND $datasets AS dataset
MERGE (node:Node {id: dataset.id})
SET node:Dataset, node = dataset.properties
