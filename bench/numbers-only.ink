// As many knots and answers as encounter.ink, but only the four vitals move, by fixed numbers: no phases, no
// overload, no repetition, no takeovers, no deadlines. The least that one could call an encounter.
// Only for comparing speed; written for this benchmark.
VAR arousal = 55
VAR trust = 25
VAR hope = 35
VAR engagement = 45
VAR limits_stated = false
VAR asked = false
VAR audience_gone = false
VAR told_cost = false
VAR told_nights = false
-> b1

=== b1 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: You talk about it, and I sit here. | Nobody reads what I write down. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b2
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b2
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b2
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b2
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b2

=== b2 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: They told me to come, so I came. | You sound like the phone. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    ~ audience_gone = true
    { trust >= 35: Fair enough. | Sure. }
    -> b3
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b3
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b3
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b3
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b3

=== b3 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: Three times. I keep my paperwork. | I have to be somewhere at four. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b4
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b4
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b4
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b4
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b4

=== b4 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: I did not say it was your fault. | It goes on at night, mostly. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    ~ asked = true
    { trust >= 35: Fair enough. | Sure. }
    -> b5
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b5
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b5
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b5
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b5

=== b5 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: It was easier before the letters. | What would you do with that? }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    { trust >= 45 && not told_cost:
        ~ told_cost = true
        It cost me a day.
    }
    -> b6
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    ~ limits_stated = true
    { trust >= 35: Fair enough. | Sure. }
    -> b6
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b6
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b6
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b6

=== b6 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: Nobody reads what I write down. | I used to like this street. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b7
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b7
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b7
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b7
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b7

=== b7 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: You sound like the phone. | My hands are fine. It is the rest. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b8
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b8
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b8
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b8
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b8

=== b8 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: I have to be somewhere at four. | You could write that down. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    ~ asked = true
    { trust >= 35: Fair enough. | Sure. }
    -> b9
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b9
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b9
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b9
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b9

=== b9 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: It goes on at night, mostly. | That is what I keep saying. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    { trust >= 45 && not told_nights:
        ~ told_nights = true
        It cost me a day.
    }
    -> b10
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b10
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b10
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b10
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b10

=== b10 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: What would you do with that? | I should let you get on. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b11
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    ~ limits_stated = true
    { trust >= 35: Fair enough. | Sure. }
    -> b11
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b11
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b11
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b11

=== b11 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: I used to like this street. | So that is how it ends. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b12
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b12
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b12
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b12
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b12

=== b12 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: My hands are fine. It is the rest. | You talk about it, and I sit here. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    ~ asked = true
    { trust >= 35: Fair enough. | Sure. }
    -> b13
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b13
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b13
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b13
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b13

=== b13 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: You could write that down. | They told me to come, so I came. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b14
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b14
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b14
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b14
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b14

=== b14 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: That is what I keep saying. | Three times. I keep my paperwork. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    -> b15
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b15
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b15
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> b15
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> b15

=== b15 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: I should let you get on. | I did not say it was your fault. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    { trust >= 35: Fair enough. | Sure. }
    { engagement <= 15: -> END }
    -> b16
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    ~ limits_stated = true
    { trust >= 35: Fair enough. | Sure. }
    { engagement <= 15: -> END }
    -> b16
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    { engagement <= 15: -> END }
    -> b16
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    { engagement <= 15: -> END }
    -> b16
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    { engagement <= 15: -> END }
    -> b16

=== b16 ===
{ arousal >= 75: He is on his feet. | { arousal >= 50: He does not sit down. | He looks at the letters. } }
{ trust >= 45: So that is how it ends. | It was easier before the letters. }
  + [Anyone would be tired after that. What was today like?]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 5))
    ~ asked = true
    { trust >= 35: Fair enough. | Sure. }
    -> END
  + [Go on, I am listening.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> END
  + [Let me explain how the list works, so that you see why it takes so long.]
    ~ arousal = MAX(0, MIN(100, arousal + 10))
    ~ trust = MAX(0, MIN(100, trust + -5))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> END
  + [You need to calm down before we go on.]
    ~ arousal = MAX(0, MIN(100, arousal + 20))
    ~ trust = MAX(0, MIN(100, trust + -15))
    ~ hope = MAX(0, MIN(100, hope + -5))
    ~ engagement = MAX(0, MIN(100, engagement + -10))
    { trust >= 35: Fair enough. | Sure. }
    -> END
  + [You say nothing and wait.]
    ~ arousal = MAX(0, MIN(100, arousal + -5))
    ~ trust = MAX(0, MIN(100, trust + 0))
    ~ hope = MAX(0, MIN(100, hope + 0))
    ~ engagement = MAX(0, MIN(100, engagement + 0))
    { trust >= 35: Fair enough. | Sure. }
    -> END
