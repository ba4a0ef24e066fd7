CYPHER 25
// How many visible links of some kinds leave the entities within reach of some others. Parameters: from (ids), kinds, upwards.
// Columns: links. The bound of the quantifier is filled in before the query is sent.
MATCH (start:Entity)
  ((:Entity)<-[enters:FROM|OF|TO]-(link:Link)-[leaves:TO|FROM]->(:Entity)
    WHERE link.kind IN $kinds AND visible(link)
      AND ((type(enters) = 'FROM' AND type(leaves) = 'TO')
        OR (type(enters) = 'OF' AND type(leaves) = 'TO' AND link.kind = 'SUPPLY')
        OR (type(enters) = 'TO' AND type(leaves) = 'FROM' AND link.kind = 'OWNERSHIP' AND $upwards))
  ){1,maxHops}
  (:Entity)
WHERE start.id IN $from
UNWIND link AS looked
RETURN count(DISTINCT looked) AS links
