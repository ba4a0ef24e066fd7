CYPHER 25
// The datasets that there are, with their editions. Columns: id, edition, digest (null if it is not complete).
MATCH (dataset:Dataset)
WHERE visible(dataset)
RETURN dataset.id AS id, dataset.edition AS edition,
       CASE WHEN coalesce(dataset.complete, true) THEN last(split(dataset.digest, ':')) END AS digest
ORDER BY id
