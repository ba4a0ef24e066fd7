CYPHER 25
// Datasets by id. Parameters: ids. Columns: the properties; the digest is that of the file, and
// statements are counted as far as the reader may see them.
MATCH (dataset:Dataset)
WHERE dataset.id IN $ids AND visible(dataset)
RETURN dataset.id AS id, dataset.title AS title, dataset.publisher AS publisher, dataset.edition AS edition,
       dataset.description AS description, last(split(dataset.digest, ':')) AS digest, COUNT { MATCH (statement:Node {dataset: dataset.id}) WHERE visible(statement) } AS statements,
       dataset.loadedAt AS loadedAt, dataset.synthetic AS synthetic
ORDER BY id
