CYPHER 25
// The datasets that a release shipped.
// Columns: id, digest.
MATCH (dataset:Dataset {shipped: true})
RETURN dataset.id AS id, dataset.digest AS digest
