// An encounter of like size and like work: sixteen knots, five answers each, four vitals that move by phase,
// a pressure of the place, one safety rule with a deadline, takeovers, and three gated facts.
// Only for comparing speed; written for this benchmark.
VAR arousal = 55
VAR trust = 25
VAR hope = 35
VAR engagement = 45
VAR phase = 2
VAR hot = false
VAR listened = false
VAR empathized = false
VAR streak = 0
VAR lead = 0
VAR limits_stated = false
VAR asked = false
VAR audience_gone = false
VAR rule_left = 0
VAR rule_broken = false
VAR told_cost = false
VAR told_nights = false
VAR told_home = false
VAR escalated = false
VAR withdrew = false
-> b1

=== function clamp(x) ===
~ return MAX(0, MIN(100, x))

=== function new_phase() ===
{
- arousal >= 75: ~ return 3
- phase == 3 && arousal >= 70: ~ return 3
- phase == 3: ~ return 4
- arousal >= 50: ~ return 2
- phase == 2 && arousal >= 45: ~ return 2
- arousal >= 25: ~ return 1
- phase == 1 && arousal >= 20: ~ return 1
- else: ~ return 0
}

=== function turn(kind, a, t, h, e, words) ===
~ temp helps = 2
{ kind == lead:
    ~ streak = streak + 1
- else:
    ~ streak = 1
    ~ lead = kind
}
{ streak >= 4: 
    ~ helps = 0
- else: 
    { streak == 3 || (arousal >= 60 && words > 25): 
        ~ helps = 1 
    }
}
{ a < 0: 
    ~ a = a * helps / 2 
}
{ t > 0: 
    ~ t = t * helps / 2 
}
{ arousal >= 60 && words > 25: 
    ~ a = a + 5 
}
{ not audience_gone && phase > 0: 
    ~ a = a + 5 
}
~ arousal = clamp(arousal + a)
~ trust = clamp(trust + t)
~ hope = clamp(hope + h)
~ engagement = clamp(engagement + e)
~ phase = new_phase()
{ rule_left > 0 && not asked:
    ~ rule_left = rule_left - 1
    { rule_left == 0: 
        ~ rule_broken = true 
    }
}

=== function fact() ===
{ trust >= 45 && not told_cost:
    ~ told_cost = true
    A day's pay, and the last warning that they give.
    ~ return
}
{ trust >= 55 && not told_home:
    ~ told_home = true
    They start her on the machine in May, and I am the ride.
    ~ return
}
{ trust >= 75 && not told_nights:
    ~ told_nights = true
    I sleep in the chair, so as not to wake her.
}


=== b1 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: You talk about it, and I sit here with three letters on my knee. | Nobody reads what I write down in that box at the window. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b2
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b2
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b2
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b2
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b2

=== b2 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: They told me to come at nine, so I came at half past eight. | You sound like the voice on the phone, and that one is a tape. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ audience_gone = true
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b3
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b3
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b3
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b3
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b3

=== b3 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: Three times now, and I keep my paperwork, every bit of it. | I have to be somewhere at four, whatever you people decide. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b4
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b4
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b4
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b4
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b4

=== b4 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: I did not say that it was your fault, did I. | It goes on at night, mostly, and then I watch the wall. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b5
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b5
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b5
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b5
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b5

=== b5 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: It was easier before the letters, when somebody still called. | What would you do with that, if it was you in this chair? }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b6
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    ~ limits_stated = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b6
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b6
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b6
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b6

=== b6 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: Nobody reads what I write down in that box at the window. | I used to like this street, before they took the trees. }
{ rule_left == 0 && not asked: 
    ~ rule_left = 2 
}
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b7
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b7
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b7
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b7
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b7

=== b7 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: You sound like the voice on the phone, and that one is a tape. | My hands are fine. It is the rest of me that is coming apart. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ asked = true
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b8
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b8
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b8
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b8
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b8

=== b8 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: I have to be somewhere at four, whatever you people decide. | You could write that down, if you are writing anything down. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b9
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b9
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b9
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b9
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b9

=== b9 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: It goes on at night, mostly, and then I watch the wall. | That is what I keep saying, and nobody asks me what I mean. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ asked = true
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b10
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b10
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b10
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b10
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b10

=== b10 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: What would you do with that, if it was you in this chair? | I should let you get on, there are other people waiting. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b11
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    ~ limits_stated = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b11
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b11
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b11
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b11

=== b11 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: I used to like this street, before they took the trees. | So that is how it ends, with a card and a number. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b12
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b12
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b12
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b12
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b12

=== b12 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: My hands are fine. It is the rest of me that is coming apart. | You talk about it, and I sit here with three letters on my knee. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b13
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b13
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b13
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b13
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b13

=== b13 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: You could write that down, if you are writing anything down. | They told me to come at nine, so I came at half past eight. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b14
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b14
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b14
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b14
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b14

=== b14 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: That is what I keep saying, and nobody asks me what I mean. | Three times now, and I keep my paperwork, every bit of it. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b15
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b15
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b15
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b15
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b15

=== b15 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: I should let you get on, there are other people waiting. | I did not say that it was your fault, did I. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b16
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    ~ limits_stated = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b16
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b16
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b16
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> b16

=== b16 ===
{ phase == 3: He is on his feet, with his back against the wall. | { phase == 2: He does not sit down, and he does not look at you. | He looks at the letters, and then at the door. } }
{ trust >= 45: So that is how it ends, with a card and a number. | It was easier before the letters, when somebody still called. }
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    ~ listened = true
    ~ empathized = true
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> END
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> END
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> END
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> END
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: Fair enough. That is more than the last one said. | Sure. If you say so. }
    ~ fact()
    { arousal >= 85 && hot && not escalated: -> stairs }
    ~ hot = arousal >= 85
    { engagement <= 15 && not withdrew: -> leaving }
    -> END

=== stairs ===
~ escalated = true
He is outside before you have put down the pen.
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: He comes back in. -> b12 }
    -> END

=== leaving ===
~ withdrew = true
He is outside before you have put down the pen.
  + [Anyone would be tired after that. What was today like for you?]
    ~ turn(1, -5, 10, 0, 5, 12)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [Go on, I am listening, and there is time.]
    ~ turn(2, -5, 0, 0, 0, 9)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [Let me explain how the list works, so that you see why it takes so long, and then we can look together at what comes next.]
    ~ turn(3, 10, -5, 0, -10, 26)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [You need to calm down before we go on with this.]
    ~ turn(4, 20, -15, -5, -10, 10)
    { trust >= 35: He comes back in. -> b12 }
    -> END
  + [You say nothing and wait.]
    ~ turn(5, -5, 0, 0, 0, 0)
    { trust >= 35: He comes back in. -> b12 }
    -> END
