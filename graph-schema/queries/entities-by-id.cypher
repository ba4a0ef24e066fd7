CYPHER 25
// Parties and products by id. Parameters: ids. Columns: the properties, names.
MATCH (entity:Entity)
WHERE entity.id IN $ids AND visible(entity)
WITH entity ORDER BY entity.id
RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.description AS description,
       entity.synthetic AS synthetic, entity.country AS country, entity.region AS region,
       entity.identifiers AS identifiers, entity.function AS function, entity.form AS form,
       COLLECT {
         MATCH (entity)-[:NAMED]->(name:Name)
         RETURN name {.text, .language, .script, .kind, .until} ORDER BY name.text
       } AS names
