CYPHER 25
// Datasets by id. Parameters: ids. Columns: the properties; statements are counted as far as the reader may see them. digest (of the
// file) and loadedAt are null if there are statements that the reader may not see: both tell when one of those changes.
MATCH (dataset:Node&Dataset)
WHERE dataset.id IN $ids AND visible(dataset)
WITH dataset,
     COUNT { MATCH (statement:Node {dataset: dataset.id}) WHERE visible(statement) } AS statements,
     COUNT { (:Node {dataset: dataset.id}) } AS stored
RETURN dataset.id AS id, dataset.title AS title, dataset.publisher AS publisher, dataset.edition AS edition,
       dataset.description AS description, dataset.synthetic AS synthetic,
       coalesce(dataset.complete, true) AS complete, statements,
       CASE stored WHEN statements THEN nullIf(last(split(dataset.digest, ':')), '') END AS digest,
       CASE stored WHEN statements THEN dataset.loadedAt END AS loadedAt
ORDER BY id
