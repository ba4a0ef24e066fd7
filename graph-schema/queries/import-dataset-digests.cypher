CYPHER 25
// Digests of the datasets that are loaded.
// Columns: id, digest, statements.
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.digest AS digest, dataset.statements AS statements
