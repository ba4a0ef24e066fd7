CYPHER 25
// The digests of all datasets that are complete, whoever may see them. Columns: id, digest.
MATCH (dataset:Dataset)
WHERE coalesce(dataset.complete, true) AND dataset.digest IS NOT NULL
RETURN dataset.id AS id, last(split(dataset.digest, ':')) AS digest
