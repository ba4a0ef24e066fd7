CYPHER 25
// Who can reach an end user: the nearest suppliers of some. Knows no claims, dates or order beyond hops. The suppliers are collected, so that
// one search serves all of them.
// Parameters: to (id), from (ids), kinds. Columns: id, hops.
MATCH (end:Entity {id: $to})
MATCH (start:Entity)
WHERE start.id IN $from
WITH end, collect(start) AS starts
MATCH path = ANY SHORTEST (start)
  ((:Entity)<-[enters:FROM|OF]-(link:Link WHERE link.kind IN $kinds AND link.audience IS NULL)-[:TO]->(:Entity)
    WHERE enters:FROM OR link.kind = 'SUPPLY'){1,maxHops} (end)
WHERE start IN starts
RETURN start.id AS id, size(link) AS hops ORDER BY hops, id
