CYPHER 25
// Parliamentary acts by id. Parameters: ids. Columns: the properties, ids of what they refer to.
MATCH (act:Node&ParliamentaryAct)
WHERE act.id IN $ids AND visible(act)
RETURN act.id AS id, act.kind AS kind, act.number AS number, act.title AS title, act.date AS date, act.verdict AS verdict,
       act.synthetic AS synthetic,
       head([(act)-[:BEFORE]->(other:Party) WHERE visible(other) | other.id]) AS chamberId,
       head([(act)-[:VERSION_OF]->(other:ParliamentaryAct) WHERE visible(other) | other.id]) AS versionOfId,
       head([(act)-[:ANSWERS]->(other:ParliamentaryAct) WHERE visible(other) | other.id]) AS answersId,
       head([(act)-[:VERDICT_BY]->(other:Party) WHERE visible(other) | other.id]) AS verdictById,
       COLLECT { MATCH (act)-[by:BY]->(other:Party) WHERE visible(other) RETURN other.id ORDER BY by.index } AS byIds,
       COLLECT { MATCH (act)-[about:ABOUT]->(other:Node) WHERE visible(other) RETURN other.id ORDER BY about.index } AS aboutIds,
       COLLECT { MATCH (act)-[led:LED_TO]->(other:Node) WHERE visible(other) RETURN other.id ORDER BY led.index } AS ledToIds
