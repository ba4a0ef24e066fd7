CYPHER 25
// Names of entities that may be meant. The index only finds them: which of them are read, and in what order, hangs on what the reader
// may see alone. Parameters: words (Lucene query), latin (list: the words sought, in small Latin letters), kinds, countries (each null
// for any), limit. Columns: id and sortName (of the entity), text, latin (of the name).
CALL db.index.fulltext.queryNodes('name__texts', $words) YIELD node AS name
MATCH (entity:Entity)-[:NAMED]->(name)
WHERE visible(entity) AND visible(name)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
WITH entity, name, size([word IN $latin WHERE toLower(name.latin) CONTAINS word]) AS found
ORDER BY found DESC, size(name.latin), entity.sortName, entity.id, name.text LIMIT $limit
RETURN entity.id AS id, entity.sortName AS sortName, name.text AS text, name.latin AS latin
