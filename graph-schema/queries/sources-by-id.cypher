CYPHER 25
// Sources by id. Parameters: ids. Columns: the properties, copyOfId.
MATCH (source:Node&Source)
WHERE source.id IN $ids AND visible(source)
OPTIONAL MATCH (source)-[:COPY_OF]->(original:Source)
WHERE visible(original)
WITH source, original ORDER BY source.id
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.date AS date,
       source.language AS language, source.address AS address, source.kind AS kind, source.reading AS reading,
       source.note AS note, source.synthetic AS synthetic, original.id AS copyOfId
