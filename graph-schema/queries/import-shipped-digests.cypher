CYPHER 25
// Digests of the datasets that a release shipped.
// Columns: digest.
MATCH (dataset:Dataset {shipped: true})
RETURN dataset.digest AS digest
